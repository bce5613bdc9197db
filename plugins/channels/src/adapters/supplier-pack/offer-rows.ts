import type { Settings } from "../../contract/adapter";
import type { ChannelProduct, ProductVariant } from "../../contract/channel-product";
import { netContent, originOf, writtenDate, type SheetCell } from "../import-sheet/sheet-fields";

type Column = {
  header: string;
  width: number;
  value(product: ChannelProduct, variant: ProductVariant, settings: Settings): SheetCell;
};

/** A price with its tax in whole đồng, rounded half up; null when one of them is not said. */
export function withVat(priceVnd: number | null, vatPercent: number | null): number | null {
  if (priceVnd === null || vatPercent === null) return null;
  return Math.floor((priceVnd * (100 + vatPercent) + 50) / 100);
}

const numberIn = (text: string | undefined): number | null =>
  text === undefined || text.trim() === "" ? null : Number(text.replace(",", "."));

/** An offer as chains ask for it: what it is, how it is packed, what it costs, how it is delivered. */
const COLUMNS: readonly Column[] = [
  { header: "Mã hàng", width: 16, value: (_, { sku }) => sku },
  { header: "Tên hàng", width: 36, value: ({ title }) => title.vi },
  { header: "Quy cách", width: 16, value: (_, { title }) => title.vi },
  { header: "Khối lượng tịnh", width: 14, value: (_, variant) => netContent(variant) },
  { header: "Mã vạch sản phẩm", width: 18, value: (_, { gtin }) => gtin },
  { header: "Bộ sản phẩm", width: 24, value: ({ productSet }) => productSet.name.vi },
  { header: "Số sao OCOP", width: 10, value: ({ certification }) => certification.star },
  {
    header: "Mã tra cứu chứng nhận",
    width: 20,
    value: ({ certification: { star, publicCode } }) => (star === null ? null : publicCode),
  },
  {
    header: "Chứng nhận đến ngày",
    width: 14,
    value: ({ certification: { star, validUntil } }) =>
      star === null ? null : writtenDate(validUntil),
  },
  { header: "Xuất xứ", width: 30, value: (product) => originOf(product) },
  { header: "Thành phần", width: 36, value: ({ ingredients }) => ingredients?.vi ?? null },
  { header: "Hạn sử dụng (ngày)", width: 12, value: ({ shelfLifeDays }) => shelfLifeDays },
  { header: "Bảo quản", width: 28, value: ({ storage }) => storage?.vi ?? null },
  { header: "Cân nặng cả bì (g)", width: 12, value: (_, { weightG }) => weightG },
  { header: "Dài (mm)", width: 9, value: (_, { lengthMm }) => lengthMm },
  { header: "Rộng (mm)", width: 9, value: (_, { widthMm }) => widthMm },
  { header: "Cao (mm)", width: 9, value: (_, { heightMm }) => heightMm },
  { header: "Số cái một thùng", width: 10, value: (_, { supply }) => supply?.unitsPerCase ?? null },
  { header: "Mã vạch thùng", width: 18, value: (_, { supply }) => supply?.caseGtin ?? null },
  {
    header: "Cân nặng thùng (g)",
    width: 12,
    value: (_, { supply }) => supply?.caseWeightG ?? null,
  },
  {
    header: "Giá bán lẻ đề nghị (đồng, có thuế)",
    width: 16,
    value: (_, { priceVnd }) => priceVnd,
  },
  {
    header: "Giá sỉ (đồng, chưa thuế)",
    width: 14,
    value: (_, { supply }) => supply?.wholesalePriceVnd ?? null,
  },
  { header: "Thuế GTGT (%)", width: 10, value: (_, { supply }) => supply?.vatPercent ?? null },
  {
    header: "Giá sỉ (đồng, có thuế)",
    width: 14,
    value: (_, { supply }) =>
      withVat(supply?.wholesalePriceVnd ?? null, supply?.vatPercent ?? null),
  },
  {
    header: "Chiết khấu (%)",
    width: 10,
    value: (_product, _variant, settings) => numberIn(settings.discount_percent),
  },
  {
    header: "Đặt ít nhất (thùng)",
    width: 10,
    value: (_, { supply }) => supply?.minimumCases ?? null,
  },
  {
    header: "Giao trong (ngày)",
    width: 10,
    value: (_, { supply }) => supply?.leadTimeDays ?? null,
  },
];

export const OFFER_HEADERS = COLUMNS.map(({ header }) => header);
export const OFFER_WIDTHS = COLUMNS.map(({ width }) => width);

/** The rows of a product, one a size, under `OFFER_HEADERS`. */
export function offerRows(product: ChannelProduct, settings: Settings): SheetCell[][] {
  return product.variants.map((variant) =>
    COLUMNS.map(({ value }) => value(product, variant, settings)),
  );
}
