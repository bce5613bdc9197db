import type { ChannelProduct, ProductVariant } from "../../contract/channel-product";

/** A size of a fictional product with everything that any pack asks for. */
export const WHOLE_VARIANT: ProductVariant = {
  ...{ id: "variant_1", sku: "MAU-TOI-250", title: { vi: "Hũ 250 g", en: "Jar of 250 g" } },
  ...{ gtin: "8930000000019", priceVnd: 85_000, stock: 24, netQuantity: 250, netUnit: "g" },
  ...{ weightG: 310, lengthMm: 70, widthMm: 70, heightMm: 110 },
  supply: {
    ...{ unitsPerCase: 24, caseGtin: "18930000000016", caseWeightG: 7_800, minimumCases: 2 },
    ...{ leadTimeDays: 5, wholesalePriceVnd: 60_001, vatPercent: 8 },
  },
};

/** A fictional product of a fictional producer with everything that any pack asks for. */
export const WHOLE_PRODUCT: ChannelProduct = {
  ...{ id: "prod_1", handle: "toi-mau", registeredProductId: "oreg_1" },
  ...{ published: true, recalled: false },
  title: { vi: "Tỏi Mẫu (hư cấu)", en: "Sample garlic (fictional)" },
  subtitle: { vi: "Tỏi một nhánh", en: null },
  description: { vi: "Tỏi trồng trên cát, phơi ba nắng.", en: null },
  ingredients: { vi: "Tỏi 100 %", en: null },
  allergens: { vi: "Không có", en: null },
  storage: { vi: "Nơi khô mát", en: null },
  ...{ shelfLifeDays: 365, alcoholPercent: null },
  url: {
    vi: "https://shop.example/products/toi-mau",
    en: "https://shop.example/en/products/toi-mau",
  },
  productSet: {
    number: 10,
    name: { vi: "Gia vị khác", en: "Other spices" },
    ...{ sectorCode: "food", groupCode: "spices" },
  },
  certification: {
    ...{ status: "valid", star: 4, publicCode: "OCOP-MAU-0001", decisionNumber: "01/QĐ-MAU" },
    ...{ issuedOn: "2025-10-15", validUntil: "2028-10-15", authority: null },
  },
  producer: {
    ...{ id: "oprod_1", name: "Cơ sở Mẫu Thiên An", handle: "mau" },
    commune: { code: "21548", name: "Đặc khu Lý Sơn" },
    ...{ address: "Thôn Mẫu", phone: "0912000000", taxCode: "4300000000" },
    registrationNumber: "34A8000000",
  },
  pictures: [
    { url: "https://shop.example/anh.jpg", width: 800, height: 800, alt: { vi: "Tỏi", en: null } },
  ],
  variants: [WHOLE_VARIANT],
  documents: [
    ...[
      ...["business_registration", "food_safety_certificate", "quality_declaration"],
      ...["test_report", "traceability", "intellectual_property"],
    ].map((type, index) => ({
      ...{ id: `odoc_${index + 1}`, type, number: `0${index + 1}/MAU`, issuer: "Nơi cấp Mẫu" },
      ...{ issuedOn: "2025-01-02", validUntil: null },
    })),
  ],
};
