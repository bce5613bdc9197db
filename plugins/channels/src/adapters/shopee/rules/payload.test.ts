import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sampleProduct, sampleVariant } from "../../../products/channel-product.fixture";
import { map } from "../map";
import { firstOffer, itemBody, modelBody, tierOf, type Resolved } from "./payload";

const LIMITS: Resolved["limits"] = {
  price_limit: { min_limit: 1000, max_limit: 120_000_000 },
  stock_limit: { min_limit: 0, max_limit: 10_000 },
  item_name_length_limit: { min_limit: 10, max_limit: 120 },
  item_image_count_limit: { min_limit: 1, max_limit: 9 },
  item_description_length_limit: { min_limit: 20, max_limit: 5000 },
  tier_variation_option_length_limit: null,
  gtin_limit: null,
  dimension_limit: null,
};

const RESOLVED: Resolved = {
  categoryId: 100643,
  limits: LIMITS,
  imageIds: ["vn-image-1", "vn-image-2"],
  attributes: [
    {
      attribute_id: 4990,
      mandatory: true,
      name: "Country of Origin",
      multi_lang: [{ value: "Xuất xứ" }],
      attribute_value_list: [
        { value_id: 1302, name: "Vietnam", multi_lang: [{ value: "Việt Nam" }] },
      ],
    },
    {
      attribute_id: 5001,
      mandatory: false,
      name: "Ingredient",
      attribute_info: { input_type: 3 },
    },
  ],
  carriers: [
    { logistics_channel_id: 50021, enabled: true, weight_limit: { item_max_weight: 50 } },
    { logistics_channel_id: 50022, enabled: false },
    { logistics_channel_id: 50023, enabled: true, weight_limit: { item_max_weight: 0.3 } },
    { logistics_channel_id: 50018, enabled: true, mask_channel_id: 50021 },
  ],
};

const large = sampleVariant({
  sku: "QN-TOI-500",
  title: { vi: "Hũ 500 g", en: null },
  gtin: null,
  stock: 99_999,
  priceVnd: 220_000,
  weightG: 600,
});

const goldenOf = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, name), "utf8"));

describe("what is sent to Shopee", () => {
  it("is the golden body for a product with everything", () => {
    const draft = map(sampleProduct({ variants: [large, sampleVariant()] }), {});
    expect({
      add_item: { ...itemBody(draft, RESOLVED), ...firstOffer(draft, LIMITS) },
      init_tier_variation: {
        standardise_tier_variation: tierOf(draft),
        model: draft.variants.map((variant, index) => modelBody(variant, index, LIMITS)),
      },
    }).toEqual(goldenOf("payload.golden.json"));
  });

  it("has no stars when the recognition shows none", () => {
    const { certification } = sampleProduct();
    const ended = sampleProduct({
      certification: { ...certification, status: "expired", star: null },
    });
    expect(JSON.stringify(itemBody(map(ended, {}), RESOLVED))).not.toMatch(/sao|QĐ-UBND/);
  });

  it.each([
    'Tỏi "đen" & <b>thơm</b> 🧄',
    "</script><script>alert(1)</script>",
    "=1+1;\u0000\u2028",
  ])("keeps a hostile name as a text: %j", (name) => {
    const draft = map(sampleProduct({ title: { vi: name, en: null } }), {});
    const { item_name } = itemBody(draft, RESOLVED);
    const clean = name.replace(/[\u0000\u2028]+/g, "").trim();
    expect(item_name).toBe(`${clean} - OCOP 4 sao`);
  });

  it("leaves the stars out of a title that would become too long", () => {
    const draft = map(sampleProduct({ title: { vi: "T".repeat(115), en: null } }), {});
    expect(itemBody(draft, RESOLVED).item_name).toBe("T".repeat(115));
  });
});
