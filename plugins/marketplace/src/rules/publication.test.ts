import { describe, expect, it } from "vitest";
import { emptyContent, emptyVariant, factsOf } from "./listing-content";
import { listingOfProduct } from "./listing-of-product";
import { metadataOf, planTranslations, productFields, skuOf } from "./publication";
import { writeListing } from "./write-listing";

const content = {
  ...emptyContent(),
  title_vi: "Muối",
  title_en: "Salt",
  alcohol_percent: "12,5",
  variants: [{ ...emptyVariant("v1"), variant_id: "variant_1", title_vi: "Hũ" }],
};

describe("what a publication writes", () => {
  it("names a size the same at each attempt", () => {
    expect(skuOf("opdft_01JABCDEFGH12345678", "v2")).toBe("TD-12345678-V2");
  });

  it("creates, changes and removes English words, size by size", () => {
    const none = planTranslations(content, "prod_1", []);
    expect(none).toEqual({
      create: [
        {
          ...{ reference_id: "prod_1", reference: "product", locale_code: "en-US" },
          translations: { title: "Salt" },
        },
      ],
      update: [],
      delete: [],
    });
    const known = [
      { id: "t1", reference_id: "prod_1", translations: {} },
      { id: "t2", reference_id: "variant_1", translations: {} },
    ];
    expect(planTranslations(content, "prod_1", known)).toEqual({
      create: [],
      update: [{ id: "t1", translations: { title: "Salt" } }],
      delete: ["t2"],
    });
  });

  it("keeps what others noted of the product, and takes words of the producer for no sample", () => {
    const before = { sample: true, sample_fields: ["price", "description"], kept: 1 };
    expect(metadataOf(before, factsOf(content), [])).toMatchObject({
      ...{ kept: 1, sample: true, sample_fields: ["price"], alcohol_percent: "12.5" },
    });
    // Without pictures of the producer's the product keeps those that staff gave it.
    expect(Object.keys(productFields(content, [], null))).not.toContain("images");
  });
});

it("reads a product of the shop as its producer would have written it", () => {
  const { content: read } = listingOfProduct(
    {
      title: "Muối",
      subtitle: null,
      description: "Lời kể",
      metadata: { listing_facts: { storage_vi: "Nơi khô", shelf_life_days: 90 } },
      words: { title: "Salt" },
      variants: [
        {
          ...{ id: "variant_1", title: "Hũ", title_en: null, barcode: null },
          ...{ metadata: { net_quantity: 120, net_unit: "g" }, weight: 210 },
          ...{ length: null, width: null, height: 80 },
        },
      ],
    },
    { setNumber: 10, registeredProductId: "oreg_1" },
  );
  expect(read).toMatchObject({
    ...{ title_vi: "Muối", title_en: "Salt", storage_vi: "Nơi khô", shelf_life_days: "90" },
    ...{ product_set: "10", registered_product_id: "oreg_1" },
    variants: [{ variant_id: "variant_1", net_quantity: "120", weight_g: "210", height_mm: "80" }],
  });
});

describe("a write of a device", () => {
  const typed = content.variants.map(({ variant_id: _id, ...variant }) => variant);

  it("changes what it names, and nothing when it says the same again", () => {
    expect(writeListing(content, { fields: { title_vi: "Muối" }, variants: typed })).toEqual({
      kind: "same",
    });
    expect(writeListing(content, { fields: { title_vi: "Muối ớt" } })).toMatchObject({
      kind: "written",
      content: { title_vi: "Muối ớt", title_en: "Salt" },
    });
  });

  it("keeps sizes that are sold and their ids, whatever the device sends", () => {
    const next = { ...emptyVariant("v2"), title_vi: "Gói" };
    const { variant_id: _id, ...added } = next;
    expect(writeListing(content, { variants: [...typed, added] })).toMatchObject({
      content: { variants: [{ variant_id: "variant_1" }, { variant_id: null, title_vi: "Gói" }] },
    });
    expect(writeListing(content, { variants: [added] })).toMatchObject({ reason: "size_in_shop" });
    expect(writeListing(content, { variants: [...typed, ...typed] })).toMatchObject({
      reason: "same_key",
    });
  });
});
