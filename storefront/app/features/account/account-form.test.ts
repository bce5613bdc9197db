import { describe, expect, it } from "vitest";

import {
  checkCode,
  checkEmail,
  checkNewPassword,
  checkPhone,
  findProblems,
  isPhoneAsPassword,
  withoutSecrets,
} from "./account-form";

describe("a form of the account", () => {
  it("says one thing per wrong field, in the form's order", () => {
    const problems = findProblems(
      { phone: "0255 3822 345", email: "sau@", password: "ngắn" },
      { phone: checkPhone, email: checkEmail, password: checkNewPassword },
    );
    expect(problems).toEqual([
      { field: "phone", message: "problem.phone_length" },
      { field: "email", message: "problem.email" },
      { field: "password", message: "account.problem.password" },
    ]);
  });

  it("needs no e-mail, and reads a code however it is typed", () => {
    expect(checkEmail("")).toBeNull();
    expect(checkEmail(`${"a".repeat(192)}@mau.vn`)).toBeNull();
    expect(checkEmail(`${"a".repeat(194)}@mau.vn`)).toBe("problem.email");
    expect(checkCode("012 345")).toBeNull();
    expect(checkCode("12345")).toBe("account.problem.code");
  });

  it("never sends a password or a code back", () => {
    expect(withoutSecrets({ phone: "1", password: "2", new_password: "3", code: "4" })).toEqual({
      phone: "1",
    });
  });

  it("knows one's own number as a password", () => {
    expect(isPhoneAsPassword("+84912345678", "0912 345 678")).toBe(true);
    expect(isPhoneAsPassword("0912345679", "0912 345 678")).toBe(false);
    expect(isPhoneAsPassword("Lan0912345678", "0912 345 678")).toBe(false);
    expect(isPhoneAsPassword("tỏi lý sơn", "0912 345 678")).toBe(false);
  });
});
