import { expect, it } from "vitest";
import { hashPassword, isPassword } from "./password-hash";

it("knows a password again, and no other", async () => {
  const kept = await hashPassword("tỏi Lý Sơn một tép");
  expect(kept).not.toContain("tỏi");
  expect(await isPassword("tỏi Lý Sơn một tép", kept)).toBe(true);
  expect(await isPassword("tỏi Lý Sơn một tép".normalize("NFD"), kept)).toBe(true);
  expect(await isPassword("tỏi Lý Sơn hai tép", kept)).toBe(false);
  expect(await isPassword("", null)).toBe(false);
  expect(await isPassword("", "scrypt-15-8-1$$")).toBe(false);
});

it("keeps the same password differently each time", async () => {
  expect(await hashPassword("một hai ba")).not.toBe(await hashPassword("một hai ba"));
});
