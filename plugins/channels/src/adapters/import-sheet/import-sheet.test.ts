import { readSheetFile } from "@ocop/ocop/sheets";
import { describe, expect, it } from "vitest";
import type { PackSources } from "../../contract/adapter";
import { WHOLE_PRODUCT, WHOLE_VARIANT } from "../pack/whole-product.fixture";
import { FLOORS } from "./floors";
import { importSheet } from "./import-sheet";
import { readMapping, writeMapping } from "./mapping";

const [postmart] = FLOORS;
if (!postmart) throw new Error("There is no floor.");
const adapter = importSheet(postmart);
const NOTHING: PackSources = { picture: async () => null, document: async () => null };

async function contentOf(key: string, product = WHOLE_PRODUCT, settings = {}): Promise<Buffer> {
  const files = adapter.files([{ item: adapter.map(product, settings), product }], settings);
  const file = files.find((one) => one.key === key);
  return (await file?.write(NOTHING)) as Buffer;
}

const HOSTILE = {
  ...WHOLE_PRODUCT,
  title: { vi: '=HYPERLINK("http://x"),"Tỏi" </script>&😀', en: null },
  description: { vi: "+1\nhai dòng", en: null },
};

describe("the import sheet of a floor", () => {
  it("holds a row for each size under our headers, whatever a name is made of", async () => {
    const [headers, row] = await readSheetFile(await contentOf("products.xlsx", HOSTILE));
    expect(headers).toEqual(postmart.columns.map(([header]) => header));
    const cell = (header: string) => row?.[headers?.indexOf(header) ?? -1];
    expect(cell("Mã hàng (SKU)")).toBe("MAU-TOI-250");
    expect(cell("Tên sản phẩm")).toBe(HOSTILE.title.vi);
    expect(cell("Giá bán (đồng)")).toBe(85_000);
    expect(cell("Quy cách")).toBe("250 g");
    expect(cell("Xuất xứ")).toBe("Đặc khu Lý Sơn, Quảng Ngãi, Việt Nam");
    expect(cell("Chứng nhận đến ngày")).toBe("15/10/2028");
    expect(cell("Ảnh 2")).toBeNull();
  });

  it("defuses formulas in CSV, and keeps quotes and line ends inside their cells", async () => {
    const text = (await contentOf("products.csv", HOSTILE)).toString("utf8");
    expect(text.startsWith('\uFEFF"Mã hàng (SKU)","Tên sản phẩm"')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x""),""Tỏi"" </script>&😀"`);
    expect(text).toContain(`"'+1\nhai dòng"`);
  });

  it("names no stars once the recognition is over", async () => {
    const certification = { ...WHOLE_PRODUCT.certification, star: null, status: "expired" };
    const [headers, row] = await readSheetFile(
      await contentOf("products.xlsx", { ...WHOLE_PRODUCT, certification }),
    );
    for (const header of ["Số sao OCOP", "Mã tra cứu chứng nhận", "Chứng nhận đến ngày"]) {
      expect(row?.[headers?.indexOf(header) ?? -1], header).toBeNull();
    }
  });

  it("has the columns that an account's own form names", async () => {
    const settings = {
      columns: "Tên hàng = title\r\nGiá = price_vnd\nKho = stock\nGhi chú = empty",
    };
    const rows = await readSheetFile(await contentOf("products.xlsx", WHOLE_PRODUCT, settings));
    expect(rows).toEqual([
      ["Tên hàng", "Giá", "Kho", "Ghi chú"],
      ["Tỏi Mẫu (hư cấu)", 85_000, 24, null],
    ]);
  });

  it("says line by line what of a mapping it cannot read", () => {
    expect(adapter.checkSettings({ columns: "Tên = title\nGiá\nKho = kho hàng" })).toMatchObject([
      { code: "columns_unreadable", message: { vi: "Dòng 2 chưa đọc được" } },
      { code: "columns_unreadable", message: { en: "Line 3 cannot be read" } },
    ]);
    expect(adapter.checkSettings({ columns: "x = __proto__" })).toHaveLength(1);
    expect(adapter.checkSettings({})).toEqual([]);
    expect(readMapping(writeMapping(postmart.columns)).columns).toEqual(postmart.columns);
  });

  it("asks for what is missing, at the field where it is mended", () => {
    const bare = {
      ...WHOLE_PRODUCT,
      pictures: [],
      variants: [{ ...WHOLE_VARIANT, weightG: null, gtin: null }],
    };
    expect(
      adapter
        .check(adapter.map(bare, {}), bare, {})
        .map(({ code, severity, field }) => [code, severity, field]),
    ).toEqual([
      ["picture_missing", "error", "pictures"],
      ["weight_missing", "error", "variants.MAU-TOI-250.weight_g"],
      ["gtin_missing", "advice", "variants.MAU-TOI-250.gtin"],
    ]);
    expect(adapter.check(adapter.map(WHOLE_PRODUCT, {}), WHOLE_PRODUCT, {})).toEqual([]);
  });
});
