import type { BothLanguages } from "../../contract/adapter";
import type { ChannelProduct, ProductVariant } from "../../contract/channel-product";

export type SheetCell = string | number | null;

export const NET_UNITS = { g: "g", ml: "ml", piece: "cái" } as const;

type Field = {
  name: BothLanguages;
  value(product: ChannelProduct, variant: ProductVariant): SheetCell;
};

const picture = (number: number): Field => ({
  name: { vi: `Địa chỉ ảnh ${number}`, en: `Address of picture ${number}` },
  value: ({ pictures }) => pictures[number - 1]?.url ?? null,
});

/** "15/10/2028" of a civil date. */
export const writtenDate = (date: string | null): string | null =>
  date && date.split("-").reverse().join("/");

/** "250 g"; null: not said. */
export function netContent({ netQuantity, netUnit }: ProductVariant): string | null {
  if (netQuantity === null || netUnit === null) return null;
  return `${netQuantity.toLocaleString("vi-VN")} ${NET_UNITS[netUnit]}`;
}

/** The place that the goods come from. */
export function originOf({ producer }: ChannelProduct): string {
  return [producer.commune?.name, "Quảng Ngãi", "Việt Nam"].filter(Boolean).join(", ");
}

/** Everything that a column of an import sheet may hold, by the name that a mapping gives it. */
export const SHEET_FIELDS = {
  sku: { name: { vi: "Mã hàng", en: "Seller SKU" }, value: (_, { sku }) => sku },
  title: { name: { vi: "Tên", en: "Name" }, value: ({ title }) => title.vi },
  title_en: { name: { vi: "Tên tiếng Anh", en: "English name" }, value: ({ title }) => title.en },
  variant: { name: { vi: "Loại", en: "Size" }, value: (_, { title }) => title.vi },
  group: {
    name: { vi: "Mã chung của các loại", en: "Code that sizes share" },
    value: ({ handle }) => handle,
  },
  product_set: {
    name: { vi: "Bộ sản phẩm", en: "Product set" },
    value: ({ productSet }) => productSet.name.vi,
  },
  subtitle: {
    name: { vi: "Câu giới thiệu", en: "Subtitle" },
    value: ({ subtitle }) => subtitle.vi,
  },
  description: {
    name: { vi: "Mô tả", en: "Description" },
    value: ({ description }) => description.vi,
  },
  description_en: {
    name: { vi: "Mô tả tiếng Anh", en: "English description" },
    value: ({ description }) => description.en,
  },
  price_vnd: { name: { vi: "Giá, đồng", en: "Price in VND" }, value: (_, v) => v.priceVnd },
  stock: { name: { vi: "Tồn kho", en: "Stock" }, value: (_, v) => v.stock },
  gtin: { name: { vi: "Mã vạch", en: "Bar code" }, value: (_, v) => v.gtin },
  net_content: { name: { vi: "Quy cách", en: "Net content" }, value: (_, v) => netContent(v) },
  weight_g: { name: { vi: "Cân nặng, g", en: "Weight in g" }, value: (_, v) => v.weightG },
  length_mm: { name: { vi: "Dài, mm", en: "Length in mm" }, value: (_, v) => v.lengthMm },
  width_mm: { name: { vi: "Rộng, mm", en: "Width in mm" }, value: (_, v) => v.widthMm },
  height_mm: { name: { vi: "Cao, mm", en: "Height in mm" }, value: (_, v) => v.heightMm },
  producer: { name: { vi: "Cơ sở", en: "Producer" }, value: ({ producer }) => producer.name },
  phone: {
    name: { vi: "Điện thoại cơ sở", en: "Producer's phone" },
    value: ({ producer }) => producer.phone,
  },
  address: {
    name: { vi: "Địa chỉ cơ sở", en: "Producer's address" },
    value: ({ producer }) => producer.address,
  },
  origin: { name: { vi: "Xuất xứ", en: "Origin" }, value: originOf },
  ingredients: {
    name: { vi: "Thành phần", en: "Ingredients" },
    value: ({ ingredients }) => ingredients?.vi ?? null,
  },
  allergens: {
    name: { vi: "Chất gây dị ứng", en: "Allergens" },
    value: ({ allergens }) => allergens?.vi ?? null,
  },
  storage: { name: { vi: "Bảo quản", en: "Storage" }, value: ({ storage }) => storage?.vi ?? null },
  shelf_life_days: {
    name: { vi: "Hạn sử dụng, ngày", en: "Shelf life in days" },
    value: ({ shelfLifeDays }) => shelfLifeDays,
  },
  star: {
    name: { vi: "Số sao OCOP hôm nay", en: "OCOP stars today" },
    value: ({ certification }) => certification.star,
  },
  certificate_code: {
    name: { vi: "Mã tra cứu chứng nhận", en: "Code of the certificate" },
    value: ({ certification: { star, publicCode } }) => (star === null ? null : publicCode),
  },
  certificate_until: {
    name: { vi: "Chứng nhận đến ngày", en: "Certificate valid until" },
    value: ({ certification: { star, validUntil } }) =>
      star === null ? null : writtenDate(validUntil),
  },
  url: { name: { vi: "Trang sản phẩm", en: "Product page" }, value: ({ url }) => url.vi },
  empty: { name: { vi: "Để trống", en: "Left empty" }, value: () => null },
  picture_1: picture(1),
  picture_2: picture(2),
  picture_3: picture(3),
  picture_4: picture(4),
  picture_5: picture(5),
  picture_6: picture(6),
  picture_7: picture(7),
  picture_8: picture(8),
  picture_9: picture(9),
} as const satisfies Record<string, Field>;

export type SheetFieldKey = keyof typeof SHEET_FIELDS;

export const isSheetField = (key: string): key is SheetFieldKey => Object.hasOwn(SHEET_FIELDS, key);
