import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sampleProduct, sampleVariant } from "../../../products/channel-product.fixture";
import { check } from "../check";
import { map } from "../map";
import { productBody, type Resolved } from "./payload";

const RESOLVED: Resolved = {
  categoryId: "700437",
  warehouseId: "7068517275539719942",
  imageUris: ["tos-maliva/1", "tos-maliva/2"],
  attributes: [
    { id: "100107", name: "Xuất xứ", values: [{ id: "1000013", name: "Việt Nam" }] },
    { id: "100397", name: "Thành phần", is_customizable: true },
    { id: "100999", name: "Bảo quản lạnh", is_customizable: true },
  ],
};

const large = sampleVariant({
  ...{ sku: "QN-TOI-500", gtin: null, stock: 200_000, priceVnd: 220_000, weightG: 600 },
  title: { vi: "Hũ 500 g", en: null },
});

const goldenOf = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, name), "utf8"));

describe("what is sent to TikTok Shop", () => {
  it("is the golden body for a product with everything", () => {
    const draft = map(sampleProduct({ variants: [large, sampleVariant()] }), {});
    const body = productBody(draft, RESOLVED, new Map([["QN-TOI-250", "1729000000000000001"]]));
    expect(body).toEqual(goldenOf("payload.golden.json"));
  });

  it("names the maker in a title that would be too short", () => {
    const { title } = productBody(map(sampleProduct(), {}), RESOLVED);
    expect(title).toBe("Tỏi đen Mẫu - OCOP 4 sao - Cơ sở Mẫu Thiên An");
  });

  it("shows hostile words as they were written", () => {
    const hostile = `</p><script>alert("&'1")</script> 🧄`;
    const draft = map(sampleProduct({ description: { vi: hostile, en: null } }), {});
    const { description } = productBody(draft, RESOLVED);
    expect(description).toContain(
      "<p>&lt;/p&gt;&lt;script&gt;alert(&quot;&amp;&#39;1&quot;)&lt;/script&gt; 🧄</p>",
    );
  });

  it.each([
    ["title_too_long", { title: { vi: "T".repeat(256), en: null } }],
    ["title_missing", { title: { vi: " ", en: null } }],
    ["picture_missing", { pictures: [] }],
    ["price_missing", { variants: [sampleVariant({ priceVnd: null })] }],
    ["weight_missing", { variants: [sampleVariant({ weightG: null })] }],
    ["option_repeated", { variants: [sampleVariant(), sampleVariant({ sku: "QN-2" })] }],
  ])("is checked before: %s", (code, changes) => {
    const product = sampleProduct(changes);
    expect(check(map(product, {}), product).map((issue) => issue.code)).toContain(code);
  });
});
