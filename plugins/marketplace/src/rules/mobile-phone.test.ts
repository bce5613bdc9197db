import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internationalPhone, normaliseMobile } from "./mobile-phone";

describe("a mobile number", () => {
  it.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "0912-345-678",
    "(0912) 345 678",
    "+84912345678",
    "+84 912 345 678",
    "+84 (0)912 345 678",
    "84912345678",
    "0084 912 345 678",
    "０９１２３４５６７８",
  ])("is read from %s", (typed) => {
    expect(normaliseMobile(typed)).toBe("0912345678");
  });

  it.each([
    ["a landline of Quảng Ngãi", "0255 3822 345"],
    ["a landline of Ha Noi", "+84 24 3825 1234"],
    ["a mobile number of before 2018", "0123 456 7890"],
    ["too few digits", "0912 345 67"],
    ["too many digits", "0912 345 6789"],
    ["another country", "+1 912 345 6789"],
    ["words", "0912345678a"],
    ["nothing", " "],
  ])("is not %s", (_what, typed) => {
    expect(normaliseMobile(typed)).toBeNull();
  });

  it("stays what it is, and means the same with its country code", () => {
    const mobile = fc
      .tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.integer({ min: 0, max: 99_999_999 }))
      .map(([prefix, rest]) => `0${prefix}${String(rest).padStart(8, "0")}`);
    fc.assert(
      fc.property(mobile, (phone) => {
        expect(normaliseMobile(phone)).toBe(phone);
        expect(normaliseMobile(internationalPhone(phone))).toBe(phone);
        expect(normaliseMobile(internationalPhone(phone).slice(1))).toBe(phone);
      }),
    );
  });
});
