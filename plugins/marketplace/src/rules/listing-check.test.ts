import { describe, expect, it } from "vitest";
import { checkListing, type CheckFacts } from "./listing-check";
import { listingChanges } from "./listing-changes";
import { emptyContent, emptyVariant, factsOf, type ListingContent } from "./listing-content";
import { fieldMode, isSubmittable, isWritable, stateAfterWriting } from "./listing-state";

const NEW: CheckFacts = { isNew: true, setNumber: 10, pictureCount: 1, takenGtins: new Set() };

const complete = (): ListingContent => ({
  ...emptyContent(),
  title_vi: "Muối ớt mẫu",
  title_en: "Sample chilli salt",
  subtitle_vi: "Muối biển rang với ớt",
  description_vi: "Muối biển rang chín với ớt tươi và tỏi, chấm trái cây hay ướp cá.",
  description_en: "Sea salt roasted with fresh chilli and garlic.",
  ingredients_vi: "Muối 70 %, ớt, tỏi",
  allergens_vi: "Không có",
  storage_vi: "Nơi khô mát",
  shelf_life_days: "365",
  product_set: "10",
  variants: [
    {
      ...emptyVariant("v1"),
      title_vi: "Hũ 120 g",
      title_en: "Jar of 120 g",
      net_quantity: "120",
      weight_g: "210",
      price_vnd: "45.000",
      stock: "24",
      gtin: "9638 5074",
    },
  ],
});

const needed = (content: ListingContent, facts: CheckFacts = NEW) =>
  checkListing(content, facts)
    .filter(({ severity }) => severity === "needed")
    .map(({ field }) => field);

describe("the check before a listing is handed in", () => {
  it("finds nothing missing in a complete one, and everything in an empty one", () => {
    expect(checkListing(complete(), NEW)).toEqual([]);
    expect(needed(emptyContent(), { ...NEW, setNumber: null })).toEqual([
      ...["title_vi", "subtitle_vi", "product_set", "description_vi"],
      ...["variants.v1.title_vi", "variants.v1.net_quantity", "variants.v1.weight_g"],
      ...["variants.v1.price_vnd", "variants.v1.stock"],
    ]);
  });

  it("asks by the product set for what the label says", () => {
    const bare = { ...complete(), ingredients_vi: "", allergens_vi: "", storage_vi: "" };
    const without = { ...bare, shelf_life_days: "" };
    expect(needed(without)).toEqual([
      ...["ingredients_vi", "allergens_vi", "storage_vi", "shelf_life_days"],
    ]);
    // Fresh fruit is its own ingredient; cosmetics have no allergens of food; cloth has none of it.
    expect(needed(without, { ...NEW, setNumber: 1 })).not.toContain("ingredients_vi");
    expect(needed(without, { ...NEW, setNumber: 19 })).not.toContain("allergens_vi");
    expect(needed(without, { ...NEW, setNumber: 22 })).toEqual([]);
    // Spirits are known by their strength and need no date.
    expect(needed(without, { ...NEW, setNumber: 14 })).toEqual([
      ...["ingredients_vi", "allergens_vi", "storage_vi", "alcohol_percent"],
    ]);
  });

  it("only advises English words and pictures", () => {
    const content = { ...complete(), title_en: "", description_en: "" };
    const issues = checkListing(content, { ...NEW, pictureCount: 0 });
    expect(issues.map(({ field, severity }) => [field, severity])).toEqual([
      ["title_en", "advice"],
      ["description_en", "advice"],
      ["pictures", "advice"],
    ]);
  });

  it("compares sizes and bar codes with each other and with the shop's", () => {
    const content = complete();
    const [first] = content.variants;
    const twice = first ? [first, { ...first, key: "v2", title_vi: "HŨ 120 G " }] : [];
    expect(needed({ ...content, variants: twice })).toEqual([
      ...["variants.v1.title_vi", "variants.v1.gtin", "variants.v2.title_vi", "variants.v2.gtin"],
    ]);
    expect(needed(content, { ...NEW, takenGtins: new Set(["96385074"]) })).toEqual([
      "variants.v1.gtin",
    ]);
    const wrong = checkListing(
      { ...content, variants: twice.slice(0, 1).map((one) => ({ ...one, gtin: "96385075" })) },
      NEW,
    );
    expect(wrong[0]?.en).toContain("has to be 4");
  });

  it("leaves price and stock of a size in the shop to the shop", () => {
    const content = complete();
    const variants = content.variants.map((one) => ({
      ...one,
      variant_id: "variant_1",
      price_vnd: "",
      stock: "",
    }));
    expect(needed({ ...content, variants }, { ...NEW, isNew: false })).toEqual([]);
  });
});

it("reads what was typed as facts", () => {
  const facts = factsOf({ ...complete(), title_en: " ", alcohol_percent: "12,5" });
  expect(facts).toMatchObject({
    title: { vi: "Muối ớt mẫu", en: null },
    shelfLifeDays: 365,
    alcoholPercent: 12.5,
    productSet: 10,
    variants: [{ priceVnd: 45_000, stock: 24, weightG: 210, netQuantity: 120, gtin: "96385074" }],
  });
});

it("shows staff the fields that change, not price and stock of what is sold", () => {
  const before = complete();
  const sold = before.variants.map((one) => ({ ...one, variant_id: "variant_1" }));
  const after = {
    ...before,
    title_vi: "Muối ớt mẫu mới",
    variants: [
      ...sold.map((one) => ({ ...one, price_vnd: "50.000", weight_g: "220" })),
      { ...emptyVariant("v2"), title_vi: "Hũ 250 g", price_vnd: "80.000" },
    ],
  };
  const changes = listingChanges(
    { content: { ...before, variants: sold }, pictures: [] },
    { content: after, pictures: [] },
  );
  expect(changes).toEqual([
    { field: "title_vi", before: "Muối ớt mẫu", after: "Muối ớt mẫu mới" },
    { field: "variants.v1.weight_g", before: "210", after: "220" },
    { field: "variants.v2.title_vi", before: "", after: "Hũ 250 g" },
    { field: "variants.v2.net_unit", before: "", after: "g" },
    { field: "variants.v2.price_vnd", before: "", after: "80.000" },
  ]);
});

it("knows what goes live at once and when words may be written", () => {
  expect([fieldMode("price_vnd"), fieldMode("stock")]).toEqual(["live", "live"]);
  expect([fieldMode("title_vi"), fieldMode("gtin"), fieldMode("pictures")]).toEqual([
    ...["reviewed", "reviewed", "reviewed"],
  ]);
  expect(isWritable("submitted")).toBe(false);
  expect(stateAfterWriting("published")).toBe("draft");
  expect(stateAfterWriting("changes_requested")).toBe("changes_requested");
  expect(["draft", "published"].map((state) => isSubmittable(state as "draft"))).toEqual([
    true,
    false,
  ]);
});
