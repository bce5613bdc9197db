import { describe, expect, it } from "vitest";
import type { ChannelProduct } from "../contract/channel-product";
import { googleMerchant } from "../adapters/google-merchant/google-merchant";
import { metaCatalog } from "../adapters/meta-catalog/meta-catalog";
import { sampleProduct, sampleVariant } from "../products/channel-product.fixture";
import { offersOf } from "./offer";

const codes = (
  adapter: typeof googleMerchant | typeof metaCatalog,
  product: ChannelProduct,
  language = "vi",
) => {
  const settings = { language };
  const item = adapter.map(product, settings);
  // Each adapter checks its own item; the two differ in what they add to the offers.
  const issues = adapter.check(item as never, product, settings);
  return issues.map(({ code, field, severity }) => `${severity} ${code} ${field}`);
};
const picture = (width: number, height: number) =>
  sampleProduct().pictures.map((one) => ({ ...one, width, height }));

describe("offersOf", () => {
  it("is one item for each size, held together, with the size behind the name", () => {
    const product = sampleProduct({
      variants: [
        sampleVariant(),
        sampleVariant({
          id: "variant_02",
          sku: "QN-TOI-6",
          title: { vi: "Hộp 6 củ", en: null },
          netQuantity: 6,
          netUnit: "piece",
          gtin: null,
          stock: 0,
        }),
      ],
    });
    expect(offersOf(product, "en", { titleMax: 150 })).toMatchObject([
      {
        id: "QN-TOI-250",
        title: "Sample black garlic – 250 g jar",
        link: "https://ocop.example/en/products/toi-den-mau",
        price: "120000 VND",
        isInStock: true,
        groupId: "prod_01",
        size: "250 g jar",
        unitMeasure: "250 g",
        shippingWeight: "320 g",
        star: 4,
      },
      {
        id: "QN-TOI-6",
        title: "Sample black garlic – Hộp 6 củ",
        isInStock: false,
        gtin: null,
        unitMeasure: "6 ct",
      },
    ]);
  });

  it("names no size of a product that has one only, and leaves it out where the name is long", () => {
    expect(offersOf(sampleProduct(), "vi", { titleMax: 150 })).toMatchObject([
      { title: "Tỏi đen Mẫu", groupId: null, size: null },
    ]);
    const two = sampleProduct({ variants: [sampleVariant(), sampleVariant({ sku: "B" })] });
    expect(offersOf(two, "vi", { titleMax: 12 })[0]).toMatchObject({
      title: "Tỏi đen Mẫu",
      size: "Hũ 250 g",
    });
  });

  it("describes by the subtitle where there is no description, and shows no stars that ended", () => {
    const { certification } = sampleProduct();
    const product = sampleProduct({
      description: { vi: "", en: null },
      certification: { ...certification, status: "validity_unknown", star: null },
    });
    expect(offersOf(product, "vi", { titleMax: 150 })[0]).toMatchObject({
      description: "Lên men 45 ngày",
      star: null,
    });
  });
});

describe("what keeps a product from Google and Meta", () => {
  it("finds nothing where nothing is missing", () => {
    expect(codes(googleMerchant, sampleProduct())).toEqual([]);
    expect(codes(metaCatalog, sampleProduct(), "en")).toEqual([]);
  });

  it("names the field of everything that is missing", () => {
    const bare = sampleProduct({
      title: { vi: "", en: null },
      subtitle: { vi: "", en: null },
      description: { vi: "", en: null },
      pictures: [],
      variants: [sampleVariant({ priceVnd: null, gtin: null, netQuantity: null })],
    });
    expect(codes(googleMerchant, bare)).toEqual([
      "error title_missing title_vi",
      "error description_missing description_vi",
      "error picture_missing pictures",
      "error price_missing variants.QN-TOI-250.price_vnd",
      "advice gtin_missing variants.QN-TOI-250.gtin",
      "advice net_quantity_missing variants.QN-TOI-250.net_quantity",
    ]);
    expect(codes(metaCatalog, sampleProduct({ variants: [] }))).toEqual([
      "error variant_missing variants",
    ]);
  });

  it.each([
    [googleMerchant, "title", 150],
    [metaCatalog, "title", 200],
  ] as const)("%#: takes a title of the limit and none longer", (adapter, _name, max) => {
    const titled = (length: number) =>
      sampleProduct({ title: { vi: `T${"ỏ".repeat(length - 1)}`, en: null } });
    expect(codes(adapter, titled(max))).toEqual(["advice title_cut_off title_vi"]);
    expect(codes(adapter, titled(max + 1))).toEqual(["error title_too_long title_vi"]);
  });

  it.each([
    [googleMerchant, 5000],
    [metaCatalog, 9999],
  ] as const)("%#: takes a description of the limit and none longer", (adapter, max) => {
    const described = (length: number) =>
      sampleProduct({ description: { vi: "ỏ".repeat(length), en: null } });
    expect(codes(adapter, described(max))).toEqual([]);
    expect(codes(adapter, described(max + 1))).toEqual([
      "error description_too_long description_vi",
    ]);
  });

  it("asks for pictures of each channel's own size, where the size is known", () => {
    expect(codes(googleMerchant, sampleProduct({ pictures: picture(100, 100) }))).toEqual([]);
    const small = "error picture_too_small pictures";
    expect(codes(googleMerchant, sampleProduct({ pictures: picture(99, 400) }))).toEqual([small]);
    expect(codes(metaCatalog, sampleProduct({ pictures: picture(500, 499) }))).toEqual([small]);
    expect(codes(metaCatalog, sampleProduct({ pictures: picture(500, 500) }))).toEqual([]);
  });

  it("refuses codes, numbers and names that the channel cannot take", () => {
    const sku = "A".repeat(51);
    const wrong = sampleProduct({ variants: [sampleVariant({ sku, gtin: "2001234567890" })] });
    expect(codes(googleMerchant, wrong)).toEqual([
      `error sku_too_long variants.${sku}.sku`,
      `error gtin_wrong variants.${sku}.gtin`,
    ]);
    const { producer } = sampleProduct();
    const long = sampleProduct({ producer: { ...producer, name: "B".repeat(71) } });
    expect(codes(googleMerchant, long)).toEqual(["error brand_too_long producer"]);
    expect(codes(metaCatalog, long)).toEqual([]);
    const loud = sampleProduct({ title: { vi: "TỎI ĐEN LÝ SƠN", en: null } });
    expect(codes(metaCatalog, loud)).toEqual(["advice title_in_capitals title_vi"]);
  });

  it("advises English words for the English feed only", () => {
    const product = sampleProduct({ title: { vi: "Tỏi", en: null } });
    expect(codes(googleMerchant, product, "en")).toEqual(["advice english_missing title_en"]);
    expect(codes(googleMerchant, product)).toEqual([]);
  });

  it("never takes what its rules refuse", () => {
    const { productSet } = sampleProduct();
    const spirit = sampleProduct({ productSet: { ...productSet, number: 14 } });
    expect(googleMerchant.eligibility(spirit)?.code).toBe("alcohol");
    expect(metaCatalog.eligibility(spirit)?.code).toBe("alcohol");
    expect(googleMerchant.eligibility(sampleProduct())).toBeNull();
  });
});
