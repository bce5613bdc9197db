import { expect, it } from "vitest";
import { typedDecimal, typedWholeNumber } from "./typed-number";

it("reads whole numbers as people type them", () => {
  const read = ["85000", "85.000", "85,000 ₫", "85 000đ", "1.250.000 VND", " 7 ", "0"];
  expect(read.map(typedWholeNumber)).toEqual([85_000, 85_000, 85_000, 85_000, 1_250_000, 7, 0]);
});

it("takes nothing that could be meant otherwise", () => {
  for (const text of ["", "12,5", "1.25", "-3", "85.00", "1.000,000", "10k", "1e3", "=2+3"]) {
    expect(typedWholeNumber(text), text).toBeNull();
  }
});

it("reads decimals with comma or dot", () => {
  expect(["14,5", "14.5", "250", "0,75"].map(typedDecimal)).toEqual([14.5, 14.5, 250, 0.75]);
  for (const text of ["", "1,2,3", "-1", "14 %", "0.1234"]) expect(typedDecimal(text)).toBeNull();
});
