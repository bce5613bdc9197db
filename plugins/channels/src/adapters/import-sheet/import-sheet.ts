import { csvFile, writeWorkbook } from "@ocop/ocop/sheets";
import type { PackAdapter, PackFile, Settings } from "../../contract/adapter";
import type { ChannelProduct } from "../../contract/channel-product";
import { ineligibilityOf } from "../../eligibility/eligibility";
import type { Floor } from "./floors";
import { readMapping, writeMapping, type Columns } from "./mapping";
import { SHEET_FIELDS, type SheetCell } from "./sheet-fields";

/** The rows of one product, one a size, in the order of the columns. */
export type SheetItem = { rows: SheetCell[][] };

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const COLUMN_WIDTH = 22;

/** The columns of an account: its own, or ours. */
export function columnsOf(floor: Floor, settings: Settings): Columns {
  const { columns } = readMapping(settings.columns ?? "");
  return columns.length > 0 ? columns : floor.columns;
}

function rowsOf(columns: Columns, product: ChannelProduct): SheetCell[][] {
  return product.variants.map((variant) =>
    columns.map(([, field]) => SHEET_FIELDS[field].value(product, variant)),
  );
}

function filesOf(floor: Floor, items: { item: SheetItem }[], settings: Settings): PackFile[] {
  const headers = columnsOf(floor, settings).map(([header]) => header);
  const rows = items.flatMap(({ item }) => item.rows);
  const about = { vi: "Bảng sản phẩm để nạp lên sàn", en: "Sheet of products to load" };
  return [
    {
      key: "products.xlsx",
      name: `${floor.code}-san-pham.xlsx`,
      contentType: XLSX,
      about,
      write: () =>
        writeWorkbook([
          { name: "San pham", headers, rows, widths: headers.map(() => COLUMN_WIDTH) },
        ]),
    },
    {
      key: "products.csv",
      name: `${floor.code}-san-pham.csv`,
      contentType: "text/csv; charset=utf-8",
      about,
      write: async () => Buffer.from(csvFile([headers, ...rows])),
    },
  ];
}

/** A floor that products come to by a sheet which its owner loads there. */
export function importSheet(floor: Floor): PackAdapter<SheetItem> {
  return {
    id: floor.code,
    delivery: "pack",
    channelCode: floor.code,
    name: floor.name,
    owners: ["producer"],
    way: {
      vi: `Tải bảng sản phẩm, nạp vào trang người bán của ${floor.name.vi}, rồi ghi địa chỉ tin đăng ở đây. Chưa có mẫu chính thức của sàn: các cột là của chúng tôi, sửa được theo mẫu mà sàn đưa bạn.`,
      en: `Download the sheet, load it in the seller's pages of ${floor.name.en}, then write the listing's address here. The floor's own form is not public: the columns are ours, change them to the form that the floor gives you.`,
    },
    hasLinks: true,
    settings: [
      {
        name: "columns",
        label: { vi: "Các cột của bảng", en: "Columns of the sheet" },
        hint: {
          vi: "Mỗi dòng một cột: tên cột của sàn = nội dung. Để trống thì dùng các cột của chúng tôi.",
          en: "A column a line: the floor's header = what fills it. Leave it empty for our columns.",
        },
        required: false,
        options: null,
        rows: 12,
      },
    ],
    onCertificateEnd: "drop_stars",
    eligibility: ({ productSet }) =>
      ineligibilityOf({ adapter: "import-sheet", kind: floor.kind }, productSet.number),
    map: (product, settings) => ({ rows: rowsOf(columnsOf(floor, settings), product) }),
    check: (_item, product) => floor.demands.flatMap((demand) => demand(product)),
    checkSettings: ({ columns = "" }) => readMapping(columns).problems,
    files: (items, settings) => filesOf(floor, items, settings),
  };
}

/** What an account starts with. */
export const startMapping = (floor: Floor): string => writeMapping(floor.columns);
