import { describe, expect, it } from "vitest";
import { gtinCheckDigit, gtinDigits, gtinProblem } from "./gtin";

describe("the check digit of a GTIN", () => {
  it("is what the rule of GS1 gives", () => {
    // From the right: 5·3 + 4·1 + 2·3 + 3·1 + 8·3 + 5·1 + 7·3 + 9·1 + 4·3 + 1·1 + 3·3 + 6·1 = 115.
    expect(gtinCheckDigit("631497583245")).toBe(5);
    // GTIN-8: 7·3 + 0·1 + 5·3 + 8·1 + 3·3 + 6·1 + 9·3 = 86.
    expect(gtinCheckDigit("9638507")).toBe(4);
    // GTIN-12: 5·3 + 4·1 + 1·3 + 9·1 + 2·3 + 0 + 0 + 0 + 6·3 + 3·1 + 0 = 58.
    expect(gtinCheckDigit("03600029145")).toBe(2);
    // GTIN-14 of an all-zero number.
    expect(gtinCheckDigit("0000000000000")).toBe(0);
  });

  it("takes printed numbers of 8, 12, 13 and 14 digits", () => {
    for (const text of ["9638 5074", "036000291452", "6 314975 832455", "10036000291459"]) {
      expect(gtinProblem(gtinDigits(text)), text).toBeNull();
    }
  });

  it("says which digit the last one should be", () => {
    expect(gtinProblem("96385075")).toEqual({ kind: "check", expected: 4 });
    // Two digits that changed places.
    expect(gtinProblem("6314975832545")).toMatchObject({ kind: "check" });
  });

  it("refuses other lengths and letters", () => {
    for (const text of ["", "123", "1234567890", "893850749012x", "123456789012345"]) {
      expect(gtinProblem(text)).toEqual({ kind: "digits" });
    }
  });
});
