import type { ChannelKind } from "@ocop/ocop/types";
import type { BothLanguages } from "../../contract/adapter";
import { advised, DEMANDS, needed, type Demand } from "../pack/demands";
import type { SheetFieldKey } from "./sheet-fields";

/** A floor that takes a sheet of products, as data: a new one is an entry of `FLOORS`. */
export type Floor = {
  /** Code of the register's channel, and the name of its adapter. */
  code: string;
  name: BothLanguages;
  kind: ChannelKind;
  /** Columns of our own sheet, in order: the floors' forms are not public. Header, then what fills it. */
  columns: readonly (readonly [header: string, field: SheetFieldKey])[];
  demands: readonly Demand[];
};

const { description, picture, variant, price, weight, gtin, dimensions } = DEMANDS;

const COLUMNS: Floor["columns"] = [
  ["Mã hàng (SKU)", "sku"],
  ["Tên sản phẩm", "title"],
  ["Phân loại hàng", "variant"],
  ["Ngành hàng", "product_set"],
  ["Mô tả", "description"],
  ["Giá bán (đồng)", "price_vnd"],
  ["Tồn kho", "stock"],
  ["Khối lượng (g)", "weight_g"],
  ["Dài (mm)", "length_mm"],
  ["Rộng (mm)", "width_mm"],
  ["Cao (mm)", "height_mm"],
  ["Mã vạch", "gtin"],
  ["Quy cách", "net_content"],
  ["Thương hiệu", "producer"],
  ["Xuất xứ", "origin"],
  ["Thành phần", "ingredients"],
  ["Bảo quản", "storage"],
  ["Hạn sử dụng (ngày)", "shelf_life_days"],
  ["Số sao OCOP", "star"],
  ["Mã tra cứu chứng nhận", "certificate_code"],
  ["Chứng nhận đến ngày", "certificate_until"],
  ["Ảnh 1", "picture_1"],
  ["Ảnh 2", "picture_2"],
  ["Ảnh 3", "picture_3"],
  ["Ảnh 4", "picture_4"],
  ["Ảnh 5", "picture_5"],
];

const FLOOR_DEMANDS = [
  ...[description, picture, variant, price, weight].map(needed),
  ...[dimensions, gtin].map(advised),
];

const same = (name: string): BothLanguages => ({ vi: name, en: name });
const floor = (
  code: string,
  name: BothLanguages,
  kind: ChannelKind = "ecommerce_platform",
): Floor => ({
  ...{ code, name, kind, columns: COLUMNS, demands: FLOOR_DEMANDS },
});

export const FLOORS: readonly Floor[] = [
  floor("postmart", same("Postmart (Buudien.vn)")),
  floor("voso", { vi: "Vỏ Sò", en: "Voso" }),
  floor("tiki", same("Tiki")),
  floor("zalo", same("Zalo"), "social_commerce"),
];
