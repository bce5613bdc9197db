import { describe, expect, it } from "vitest";
import { adminPathSegments, fitsPattern } from "./admin-path";

describe("adminPathSegments", () => {
  it.each([
    ["/admin/ocop/staff", "admin/ocop/staff"],
    ["/Admin/OCOP/Staff/", "admin/ocop/staff"],
    ["/admin", "admin"],
    ["/admin/", "admin"],
    ["/admin/products/prod_01ABC", "admin/products/prod_01abc"],
    ["/admin/x/n%C6%B0%E1%BB%9Bc%20m%E1%BA%AFm", "admin/x/n%c6%b0%e1%bb%9bc%20m%e1%ba%afm"],
    ["/admin/x/a@b.vn", "admin/x/a@b.vn"],
  ])("reads %s", (path, expected) => {
    expect(adminPathSegments(path)?.join("/")).toBe(expected);
  });

  it.each([
    ...["//admin", "//admin/ocop/me", "/admin//ocop/me", "/admin/ocop/me//"],
    ...["/admin/ocop/staff/../me", "/admin/./ocop/me", "/admin/ocop/..", "/admin/ocop/."],
    ...["/admin/ocop/%2e%2e/me", "/admin/ocop/%2E./me", "/%61dmin/ocop/staff", "/admin/ocop/%6de"],
    ...[
      "/admin/ocop%2Fstaff",
      "/admin/ocop%5cstaff",
      "/admin\\ocop\\me",
      "/admin/ocop/legal%2Drep",
    ],
    ...["/admin/ocop/%00", "/admin/ocop/%zz", "/admin/ocop/%", "/admin/ocop/%c3", "/admin/ocop/é"],
    ...["/admin/ocop/me#", "/admin/ocop me", "http://localhost/admin/ocop/me", "", "*", "admin"],
  ])("refuses %s, which could be read in two ways", (path) => {
    expect(adminPathSegments(path)).toBeNull();
  });
});

describe("fitsPattern", () => {
  it.each([
    ["/admin/products", "/admin/products/**", true],
    ["/admin/products/p/variants", "/admin/products/**", true],
    ["/admin/products-x", "/admin/products/**", false],
    ["/admin/invites/accept", "/admin/invites/:id", true],
    ["/admin/invites", "/admin/invites/:id", false],
    ["/admin/invites/i/resend", "/admin/invites/:id", false],
    ["/admin/ocop/producers/p/personal", "/admin/ocop/**/personal/**", true],
    ["/admin/ocop/personal/x", "/admin/ocop/**/personal/**", true],
    ["/admin/ocop/impersonal/x", "/admin/ocop/**/personal/**", false],
    ["/admin", "/admin/ocop/**", false],
  ])("%s in %s: %s", (path, pattern, expected) => {
    expect(fitsPattern(adminPathSegments(path) ?? [], pattern)).toBe(expected);
  });
});
