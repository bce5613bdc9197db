import { expect, it } from "vitest";

import { safeRedirect } from "./safe-redirect";

it.each(["/", "/products/toi-ly-son?star=4#reviews", "/en/cart"])("goes on to %s", (target) => {
  expect(safeRedirect(target, "/cart")).toBe(target);
});

it.each([
  null,
  "",
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/a\\..\\b",
  "/\t/evil.example",
  "javascript:alert(1)",
  "products",
  "/x\r\nSet-Cookie: a=b",
  `/${"a".repeat(600)}`,
])("falls back instead of %j", (target) => {
  expect(safeRedirect(target, "/cart")).toBe("/cart");
});

it("never makes a protocol-relative address out of a path", () => {
  expect(safeRedirect("/..//evil.example", "/cart")).toBe("/cart");
});
