import type { BothLanguages } from "../../contract/adapter";
import type { Demand } from "../pack/requirement";
import { REQUIREMENTS } from "../pack/requirements";
import type { SheetFieldKey } from "./sheet-fields";

/** A floor that takes a sheet of products, as data: a new one is an entry of `FLOORS`. */
export type Floor = {
  /** Code of the register's channel, and the name of its adapter. */
  code: string;
  name: BothLanguages;
  /** Columns of our own sheet, in order: the floors' forms are not public. Header, then what fills it. */
  columns: readonly (readonly [header: string, field: SheetFieldKey])[];
  demands: readonly Demand[];
};

const { description, picture, size, price, weight, gtin, dimensions } = REQUIREMENTS;
const needed = (requirement: Demand["requirement"]): Demand => ({ requirement, severity: "error" });
const advised = (requirement: Demand["requirement"]): Demand => ({
  requirement,
  severity: "advice",
});

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

const DEMANDS = [
  ...[description, picture, size, price, weight].map(needed),
  ...[dimensions, gtin].map(advised),
];

export const FLOORS: readonly Floor[] = [
  {
    code: "postmart",
    name: { vi: "Postmart (Buudien.vn)", en: "Postmart (Buudien.vn)" },
    columns: COLUMNS,
    demands: DEMANDS,
  },
  { code: "voso", name: { vi: "Vỏ Sò", en: "Voso" }, columns: COLUMNS, demands: DEMANDS },
  { code: "tiki", name: { vi: "Tiki", en: "Tiki" }, columns: COLUMNS, demands: DEMANDS },
  { code: "zalo", name: { vi: "Zalo", en: "Zalo" }, columns: COLUMNS, demands: DEMANDS },
];
