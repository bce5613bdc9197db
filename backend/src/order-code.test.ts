import { describe, expect, it } from "vitest";
import { newOrderCode, normalizeOrderCode } from "./order-code";
import { samePhone } from "./phone";

describe("newOrderCode", () => {
  it("is QN and eight characters that nobody mistakes, new each time", () => {
    const codes = Array.from({ length: 500 }, newOrderCode);
    for (const code of codes) expect(code).toMatch(/^QN[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe("normalizeOrderCode", () => {
  it.each([
    ["QN7K3M9QTR", "QN7K3M9QTR"],
    [" qn7k 3m9q-tr ", "QN7K3M9QTR"],
    ["#QN7K3M9QTR", "QN7K3M9QTR"],
    ["qnO1lI0000", "QN01110000"],
  ])("reads %j as %s", (typed, expected) => {
    expect(normalizeOrderCode(typed)).toBe(expected);
  });
});

describe("samePhone", () => {
  it("knows the spellings of one number", () => {
    expect(samePhone("0912345678", "0912 345 678")).toBe(true);
    expect(samePhone("+84912345678", "0912.345.678")).toBe(true);
    expect(samePhone("0912345678", "0912345679")).toBe(false);
    expect(samePhone("", "")).toBe(false);
  });
});
