import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sampleProduct, sampleVariant } from "../../../products/channel-product.fixture";
import { check } from "../check";
import { map } from "../map";
import { productPayload, type Resolved } from "./payload";

const RESOLVED: Resolved = {
  categoryId: "10002019",
  imageUrls: ["https://vn-live.slatic.net/p/1.jpg"],
  attributes: [
    { name: "name", is_mandatory: 1 },
    { name: "price", is_mandatory: 1, attribute_type: "sku" },
    { name: "country_of_origin", label: "Xuất xứ", options: [{ name: "Việt Nam" }] },
    { name: "ingredient", label: "Thành phần", input_type: "text" },
  ],
};

const large = sampleVariant({
  ...{ sku: "QN-TOI-500", stock: 5, priceVnd: 220_000, weightG: 600 },
  title: { vi: "Hũ 500 g", en: null },
});

const goldenOf = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, name), "utf8"));

describe("what is sent to Lazada", () => {
  it("is the golden payload for a product with everything", () => {
    const draft = map(sampleProduct({ variants: [large, sampleVariant()] }), {});
    const known = { itemId: "2096962270", skuIds: new Map([["QN-TOI-250", "20091437762"]]) };
    expect(productPayload(draft, RESOLVED, known)).toEqual(goldenOf("payload.golden.json"));
  });

  it("uses the category's own word for what sizes differ in", () => {
    const draft = map(sampleProduct({ variants: [large, sampleVariant()] }), {});
    const property = { name: "pack_size", is_sale_prop: 1, input_type: "enumInput" };
    const { Product } = productPayload(draft, { ...RESOLVED, attributes: [property] }).Request;
    expect(Product).not.toHaveProperty("variation");
    expect(Product.Skus.Sku.map(({ saleProp }) => saleProp)).toEqual([
      { pack_size: "Hũ 250 g" },
      { pack_size: "Hũ 500 g" },
    ]);
  });

  it("asks for the parcel's size whatever the category", () => {
    const product = sampleProduct({ variants: [sampleVariant({ lengthMm: null })] });
    expect(check(map(product, {}), product)).toMatchObject([
      { code: "dimensions_missing", field: "variants.QN-TOI-250.length_mm" },
    ]);
  });
});
