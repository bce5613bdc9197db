import { describe, expect, it } from "vitest";
import { mailMessageOf } from "./mail-message";
import { templateText } from "./template-text";

const ask = { to: "0912345678", channel: "sms", template: "password-reset" };

describe("a code for a new password", () => {
  it("stands in the text, in the person's language, with how long it lasts", () => {
    const vietnamese = templateText({ ...ask, data: { code: "012345" } })?.text;
    expect(vietnamese).toContain("012345");
    expect(vietnamese).toContain("15 phút");
    const english = templateText({ ...ask, data: { code: "012345", language: "en" } })?.text;
    expect(english).toContain("012345");
    expect(english).toContain("15 minutes");
  });

  it("is a mail as well, and nothing without its code", () => {
    const mail = mailMessageOf({ ...ask, to: "a@mau.example", data: { code: "012345" } }, "shop");
    expect(mail).toMatchObject({ to: "a@mau.example", subject: "Mã đặt lại mật khẩu" });
    expect(mail.text).toContain("012345");
    expect(() => mailMessageOf({ ...ask, data: {} }, "shop")).toThrow("no text to send");
  });
});
