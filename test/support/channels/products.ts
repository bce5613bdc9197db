import type { ChannelProduct } from "../../../plugins/channels/src/contract/channel-product.ts";

const both = (text: string) => ({ vi: text, en: null });
const WHOLE_DONG = 1_000;

/** A product that any channel could take; `index` makes it a different one. Fictional throughout. */
export function sampleProduct(index: number, change: Partial<ChannelProduct> = {}): ChannelProduct {
  const id = `prod_${String(index).padStart(6, "0")}`;
  return {
    ...{ id, handle: `san-pham-mau-${index}`, registeredProductId: `oreg_${index}` },
    ...{ published: true, recalled: false },
    title: { vi: `Mật ong rừng mẫu số ${index}`, en: `Sample forest honey no. ${index}` },
    subtitle: both("Hũ 500 g"),
    description: {
      vi: "Mật ong để thử, lấy từ rừng keo, lọc sạch, đóng hũ thuỷ tinh. ".repeat(3),
      en: "Sample honey from acacia woods, filtered and filled into glass jars. ".repeat(3),
    },
    ...{ ingredients: both("Mật ong"), allergens: null, storage: both("Nơi khô, mát") },
    ...{ shelfLifeDays: 720, alcoholPercent: null },
    url: {
      vi: `https://shop.example/products/san-pham-mau-${index}`,
      en: `https://shop.example/en/products/san-pham-mau-${index}`,
    },
    productSet: { number: 3, name: both("Mật ong"), sectorCode: "I", groupCode: "I.1" },
    certification: {
      ...{ status: "valid", star: 4, publicCode: `QNG-${index}`, decisionNumber: "01/QĐ-MẪU" },
      ...{ issuedOn: "2025-01-10", validUntil: "2028-01-09", authority: both("UBND tỉnh") },
    },
    producer: {
      ...{ id: "oprod_1", name: "Cơ sở Mẫu", handle: "co-so-mau", commune: null, address: null },
      ...{ phone: "0900000000", taxCode: null, registrationNumber: null },
    },
    pictures: [0, 1, 2].map((n) => ({
      ...{ url: `https://shop.example/static/mau-${index}-${n}.jpg`, width: 1200, height: 1200 },
      alt: both(`Ảnh ${n + 1}`),
    })),
    variants: [
      {
        ...{ id: `variant_${index}`, sku: `MAU-${String(index).padStart(6, "0")}` },
        ...{ title: both("Hũ 500 g"), gtin: null, priceVnd: 95 * WHOLE_DONG + index, stock: 20 },
        ...{ netQuantity: 500, netUnit: "g", weightG: 900, lengthMm: 90, widthMm: 90 },
        heightMm: 120,
      },
    ],
    documents: [],
    ...change,
  };
}
