import { describe, expect, it } from "vitest";

import { formatPhone, normalisePhone } from "./phone";

describe("normalising a phone number", () => {
  it.each([
    ["0912 345 678", "0912345678"],
    ["0912.345.678", "0912345678"],
    ["+84 912 345 678", "0912345678"],
    ["+84 (0)912 345 678", "0912345678"],
    ["84912345678", "0912345678"],
    ["0084 912345678", "0912345678"],
    ["０９１２３４５６７８", "0912345678"],
  ])("reads %s", (typed, phone) => {
    expect(normalisePhone(typed)).toEqual({ phone });
  });

  it.each(["", "0912 345 67", "09123456789", "điện thoại", "+1 912 345 6789", "0912345678a"])(
    "asks for ten digits instead of %j",
    (typed) => {
      expect(normalisePhone(typed)).toEqual({ problem: "length" });
    },
  );

  it("asks for a mobile prefix", () => {
    expect(normalisePhone("0123456789")).toEqual({ problem: "prefix" });
    expect(normalisePhone("8412345678")).toEqual({ problem: "prefix" });
  });

  it("writes the number in groups", () => {
    expect(formatPhone("0912345678")).toBe("0912 345 678");
    expect(formatPhone("12")).toBe("12");
  });
});
