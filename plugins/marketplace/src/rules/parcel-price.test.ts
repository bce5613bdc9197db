import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PARCEL_RATES } from "../data/parcel-rates";
import { parcelWeightG, provinceCodeOf, quoteParcel } from "./parcel-price";

const place = (provinceCode: string | null, communeCode: string | null = null) => ({
  provinceCode,
  communeCode,
});
const TINH_KHE = place("51", "21211");
const LY_SON = place("51", "21548");

describe("the price of a parcel, by hand", () => {
  it.each([
    ["nothing weighed", 0, TINH_KHE, place("51"), 16_000, 2, 4],
    ["500 g within the province", 500, TINH_KHE, place("51", "21025"), 16_000, 2, 4],
    ["501 g: one further step", 501, TINH_KHE, place("51", "21025"), 18_500, 2, 4],
    ["2 kg: three further steps", 2_000, TINH_KHE, place("51", "21025"), 23_500, 2, 4],
    ["1 kg to Đà Nẵng, near", 1_000, TINH_KHE, place("48"), 30_000, 3, 6],
    ["1 kg to Hà Nội, far", 1_000, TINH_KHE, place("01"), 38_000, 4, 8],
    ["500 g to Lý Sơn", 500, TINH_KHE, LY_SON, 30_000, 3, 6],
    ["500 g out of Lý Sơn to Hà Nội", 500, LY_SON, place("01"), 46_000, 5, 10],
    ["500 g within Lý Sơn", 500, LY_SON, LY_SON, 16_000, 2, 4],
    // 30 kg: 16,000 + 59 × 2,500; the last 500 g are a package of their own.
    ["30.5 kg: two packages", 30_500, TINH_KHE, place("51"), 163_500 + 16_000, 2, 4],
    ["not known where to: the own province", 500, TINH_KHE, place(null), 16_000, 2, 4],
  ])("%s", (_what, weightG, origin, destination, priceVnd, from, to) => {
    expect(quoteParcel(PARCEL_RATES, weightG, origin, destination)).toMatchObject({
      priceVnd,
      days: { from, to },
    });
  });

  it("is whole đồng and never falls with the weight", () => {
    const weights = fc.tuple(
      fc.integer({ min: 0, max: 90_000 }),
      fc.integer({ min: 0, max: 90_000 }),
    );
    fc.assert(
      fc.property(weights, fc.constantFrom("51", "48", "01"), ([one, other], province) => {
        const [light, heavy] = [Math.min(one, other), Math.max(one, other)].map(
          (weight) => quoteParcel(PARCEL_RATES, weight, TINH_KHE, place(province)).priceVnd,
        );
        expect(Number.isInteger(light) && Number.isInteger(heavy)).toBe(true);
        expect(light).toBeLessThanOrEqual(heavy ?? 0);
      }),
    );
  });
});

it("takes a usual weight where none is entered", () => {
  const items = [
    { weightG: 300, quantity: 2 },
    { weightG: null, quantity: 3 },
    { weightG: 0, quantity: 1 },
  ];
  expect(parcelWeightG(PARCEL_RATES, items)).toBe(600 + 4 * 500);
});

it.each([
  ["Quảng Ngãi", "51"],
  ["Tỉnh Quảng Ngãi", "51"],
  ["Thành phố Hồ Chí Minh", "79"],
  ["TP. Huế", "46"],
  ["Kon Tum", null],
  [null, null],
])("reads %s as %s", (name, code) => {
  expect(provinceCodeOf(PARCEL_RATES, name)).toBe(code);
});
