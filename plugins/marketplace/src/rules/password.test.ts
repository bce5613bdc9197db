import { expect, it } from "vitest";
import { mayBePassword } from "./password";

const PHONE = "0912345678";

it("takes any password of 8 to 128 characters that is not the phone number", () => {
  expect(mayBePassword("tỏi lý sơn", PHONE)).toBe(true);
  expect(mayBePassword("12345678", PHONE)).toBe(true);
  expect(mayBePassword("1234567", PHONE)).toBe(false);
  expect(mayBePassword("x".repeat(128), PHONE)).toBe(true);
  expect(mayBePassword("x".repeat(129), PHONE)).toBe(false);
  expect(mayBePassword("0912345678", PHONE)).toBe(false);
  expect(mayBePassword("+84912345678", PHONE)).toBe(false);
  expect(mayBePassword("0912 345 678", PHONE)).toBe(false);
  expect(mayBePassword("84912345678", PHONE)).toBe(false);
  expect(mayBePassword("Lan0912345678", PHONE)).toBe(true);
});
