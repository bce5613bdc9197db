import { describe, expect, it } from "vitest";

import { createFormat } from "~/i18n/format";

import { pricePerUnit, pricePerUnitWords } from "./price-per-unit";

const item = (
  price_vnd: number | null,
  net_quantity: number | null,
  net_unit: "g" | "ml" | "piece" | null,
) => ({
  price_vnd,
  net_quantity,
  net_unit,
});

describe("pricePerUnit", () => {
  it("is the price of 100 g or 100 ml, rounded to whole đồng", () => {
    expect(pricePerUnit(item(78_000, 250, "g"))).toEqual({
      amountVnd: 31_200,
      quantity: 100,
      unit: "g",
    });
    expect(pricePerUnit(item(100_000, 750, "ml"))?.amountVnd).toBe(13_333);
    expect(pricePerUnit(item(66_000, 40, "g"))?.amountVnd).toBe(165_000);
  });

  it("is the price of a kilogram for what is sold by the kilogram", () => {
    expect(pricePerUnit(item(165_000, 5_000, "g"))).toEqual({
      amountVnd: 33_000,
      quantity: 1000,
      unit: "g",
    });
  });

  it("says nothing for pieces, unknown amounts or the price itself", () => {
    expect(pricePerUnit(item(650_000, 1, "piece"))).toBeNull();
    expect(pricePerUnit(item(36_000, null, null))).toBeNull();
    expect(pricePerUnit(item(null, 250, "g"))).toBeNull();
    expect(pricePerUnit(item(36_000, 100, "g"))).toBeNull();
    expect(pricePerUnit(item(50_000, 1_000, "g"))).toBeNull();
  });

  it("is written as each language does", () => {
    expect(pricePerUnitWords(createFormat("vi"), item(78_000, 250, "g"))).toBe(
      "31.200\u00a0₫ / 100\u00a0g",
    );
    expect(pricePerUnitWords(createFormat("en"), item(165_000, 5_000, "g"))).toBe(
      "33,000\u00a0₫ / 1\u00a0kg",
    );
  });
});
