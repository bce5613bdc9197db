import type { ChannelProduct, ProductVariant } from "../contract/channel-product";

/** A size for tests; GTINs stand in the range for use within a company (GS1 prefix 200). */
export function sampleVariant(changes: Partial<ProductVariant> = {}): ProductVariant {
  return {
    id: "variant_01",
    sku: "QN-TOI-250",
    title: { vi: "Hũ 250 g", en: "250 g jar" },
    gtin: "2001234567893",
    priceVnd: 120_000,
    stock: 12,
    netQuantity: 250,
    netUnit: "g",
    weightG: 320,
    lengthMm: 90,
    widthMm: 90,
    heightMm: 120,
    ...changes,
  };
}

/** A product for tests that lacks nothing; every name and number in it is made up. */
export function sampleProduct(changes: Partial<ChannelProduct> = {}): ChannelProduct {
  return {
    id: "prod_01",
    handle: "toi-den-mau",
    registeredProductId: "oreg_01",
    published: true,
    recalled: false,
    title: { vi: "Tỏi đen Mẫu", en: "Sample black garlic" },
    subtitle: { vi: "Lên men 45 ngày", en: "Fermented for 45 days" },
    description: {
      vi: "Tỏi đen lên men chậm, vị ngọt dịu.",
      en: "Black garlic, fermented slowly, gently sweet.",
    },
    ingredients: { vi: "Tỏi 100 %", en: "Garlic 100 %" },
    allergens: null,
    storage: { vi: "Nơi khô, mát", en: "Keep dry and cool" },
    shelfLifeDays: 365,
    alcoholPercent: null,
    url: {
      vi: "https://ocop.example/products/toi-den-mau",
      en: "https://ocop.example/en/products/toi-den-mau",
    },
    productSet: {
      number: 10,
      name: { vi: "Gia vị khác", en: "Other spices" },
      sectorCode: "I",
      groupCode: "I.4",
    },
    certification: {
      status: "valid",
      star: 4,
      publicCode: "7K3M9QZX2C4D5E6F",
      decisionNumber: "1/QĐ-UBND",
      issuedOn: "2025-10-15",
      validUntil: "2028-10-15",
      authority: { vi: "Chủ tịch UBND tỉnh", en: "Chairperson of the province" },
    },
    producer: {
      id: "oprod_01",
      name: "Cơ sở Mẫu Thiên An",
      handle: "co-so-mau-thien-an",
      commune: { code: "21548", name: "Đặc khu Lý Sơn" },
      address: "Thôn Mẫu",
      phone: null,
      taxCode: null,
      registrationNumber: null,
    },
    pictures: [
      {
        url: "https://files.example/toi-den-1.jpg",
        width: 1600,
        height: 1200,
        alt: { vi: "Hũ tỏi đen", en: "A jar of black garlic" },
      },
    ],
    variants: [sampleVariant()],
    documents: [],
    ...changes,
  };
}
