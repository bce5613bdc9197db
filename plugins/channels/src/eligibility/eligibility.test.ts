import { describe, expect, it } from "vitest";
import { sampleProduct } from "../products/channel-product.fixture";
import { INELIGIBILITY_RULES, PAPER_RULES } from "./channel-rules";
import { ineligibilityOf, missingPapers, type Place } from "./eligibility";

const google: Place = { adapter: "google-merchant", kind: "shopping_feed" };
const meta: Place = { adapter: "meta-catalog", kind: "social_commerce" };
const shopee: Place = { adapter: "shopee", kind: "ecommerce_platform" };
const tiktok: Place = { adapter: "tiktok-shop", kind: "ecommerce_platform" };
const lazada: Place = { adapter: "lazada", kind: "ecommerce_platform" };
const postmart: Place = { adapter: "import-sheet", kind: "ecommerce_platform" };
const supermarket: Place = { adapter: "supplier-pack", kind: "supermarket" };
const ownShop: Place = { adapter: "shop", kind: "own_shop" };

describe("what a place never takes", () => {
  it.each([
    [google, [14, 15, 23, 24, 25, 26]],
    [meta, [14, 15, 23, 24, 25, 26]],
    [tiktok, [14, 15, 25, 26]],
    [lazada, [14, 15, 23, 24, 25, 26]],
    [shopee, [25, 26]],
    [postmart, [25, 26]],
    [supermarket, [25, 26]],
    [ownShop, []],
  ])("$adapter takes every set but %j", (place, refused) => {
    const sets = Array.from({ length: 26 }, (_, index) => index + 1);
    expect(sets.filter((set) => ineligibilityOf(place, set) !== null)).toEqual(refused);
  });

  it("says why in both languages, with a source for every rule", () => {
    expect(ineligibilityOf(google, 26)).toMatchObject({ code: "tourism" });
    for (const { reason, source } of INELIGIBILITY_RULES) {
      expect([reason.vi, reason.en, source].every((text) => text.length > 10)).toBe(true);
    }
    for (const { message, fix, source } of PAPER_RULES) {
      const texts = [message.vi, message.en, fix.vi, fix.en, source];
      expect(texts.every((text) => text.length > 10)).toBe(true);
    }
  });
});

describe("papers that a place asks for", () => {
  const paper = (type: string) => ({
    id: "odoc_1",
    type,
    number: null,
    issuer: null,
    issuedOn: null,
    validUntil: null,
  });
  const cosmetic = (types: string[]) => {
    const { productSet } = sampleProduct();
    return { productSet: { ...productSet, number: 19 }, documents: types.map(paper) };
  };

  it("misses them for cosmetics and functional food where licences are asked for", () => {
    for (const place of [shopee, tiktok, lazada, supermarket]) {
      expect(missingPapers(place, cosmetic(["test_report"]))).toMatchObject([
        { code: "document_missing", severity: "error", field: "documents" },
      ]);
      expect(missingPapers(place, cosmetic(["quality_declaration"]))).toEqual([]);
    }
  });

  it("asks nothing of other sets and at other places", () => {
    expect(missingPapers(shopee, sampleProduct())).toEqual([]);
    expect(missingPapers(google, cosmetic([]))).toEqual([]);
  });
});
