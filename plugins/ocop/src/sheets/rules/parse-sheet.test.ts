import { describe, expect, it } from "vitest";
import { parseSheet, toSheetProblems, type ParsedSheet } from "./parse-sheet";
import { SHEET_COLUMNS, type ColumnKey, type SheetCell } from "./sheet-column";

const TODAY = "2026-11-24";
const VI = SHEET_COLUMNS.map(({ vi }) => vi);

const SOUND: Record<ColumnKey, SheetCell> = {
  producer_name: "Hợp tác xã Tỏi Lý Sơn",
  legal_form: "Hợp tác xã",
  tax_code: "4300123456",
  unit_code: "21548",
  legacy_place: null,
  product_name: "Tỏi đen",
  product_set: 10,
  star: 4,
  decision_number: "1234/QĐ-UBND",
  issued_on: "15/10/2025",
  certificate_number: null,
  valid_until: null,
  authority_level: null,
  kind: null,
  public_code: null,
};

const rowOf = (changes: Partial<Record<ColumnKey, SheetCell>> = {}) =>
  SHEET_COLUMNS.map(({ key }) => ({ ...SOUND, ...changes })[key]);

function parse(rows: SheetCell[][], headers: SheetCell[] = VI): ParsedSheet {
  const sheet = parseSheet([headers, ...rows], TODAY);
  if ("headerProblems" in sheet) throw new Error(JSON.stringify(sheet.headerProblems));
  return sheet;
}

function problemsOf(changes: Partial<Record<ColumnKey, SheetCell>>) {
  const { problems, headers } = parse([rowOf(changes)]);
  return toSheetProblems(problems, headers);
}

describe("headers", () => {
  const english = SHEET_COLUMNS.map(({ en }) => en);
  it.each<[string, SheetCell[]]>([
    ["Vietnamese", VI],
    ["English", english],
    ["without diacritics", VI.map((header) => header.normalize("NFD").replace(/\p{M}/gu, ""))],
    ["in capitals with a star", VI.map((header) => `${header.toUpperCase()} *`)],
    ["codes", SHEET_COLUMNS.map(({ key }) => key)],
  ])("are read: %s", (_name, headers) => {
    expect(parse([rowOf()], headers).rows).toMatchObject([{ row: 2, star: 4, product_set: 10 }]);
  });

  it("may stand below a title, in any order, among columns that are not ours", () => {
    const order = [...SHEET_COLUMNS].reverse();
    const sheet = parseSheet(
      [
        ["DANH SÁCH SẢN PHẨM OCOP"],
        [],
        ["STT", ...order.map(({ vi }) => vi)],
        [1, ...order.map(({ key }) => SOUND[key])],
      ],
      TODAY,
    );
    expect(sheet).toMatchObject({ rowCount: 1, ignoredHeaders: ["STT"], problems: [] });
    expect("rows" in sheet && sheet.rows[0]).toMatchObject({ row: 4, product_name: "Tỏi đen" });
  });

  it("are told when missing or double", () => {
    const sheet = parseSheet(
      [["Tên chủ thể", "Tên chủ thể", "Số sao", "Mã xã", "Loại hình", "Tên sản phẩm"]],
      TODAY,
    );
    expect("headerProblems" in sheet && sheet.headerProblems).toMatchObject([
      {
        row: 1,
        key: "product_set",
        message_vi: expect.stringContaining("Số bộ sản phẩm") as string,
      },
      { row: 1, key: "decision_number" },
      { row: 1, key: "issued_on" },
      { row: 1, key: "producer_name", column: "Tên chủ thể" },
    ]);
    expect(parseSheet([], TODAY)).toHaveProperty("headerProblems.0.row", 1);
  });
});

describe("rows", () => {
  it("skips blank ones and the template's example, and keeps their numbers", () => {
    const example = SHEET_COLUMNS.map((column) => column.example.vi);
    const sheet = parse([example, [], rowOf(), [null, "  "], rowOf({ product_name: "Tỏi" })]);
    expect(sheet.rows.map(({ row }) => row)).toEqual([4, 6]);
    expect(sheet.rowCount).toBe(2);
  });

  it("counts what starts like a formula as text", () => {
    const names = ["=1+1", "+84", "-x", "@SUM(A1)"];
    const { rows, problems } = parse(names.map((product_name) => rowOf({ product_name })));
    expect(problems).toEqual([]);
    expect(rows.map(({ product_name }) => product_name)).toEqual(names);
  });

  it("keeps rows with a public code apart, also when cells are empty", () => {
    const sheet = parse([
      SHEET_COLUMNS.map(({ key }) => (key === "public_code" ? "7k3m-9qzx-2c4d-5e6f" : null)),
    ]);
    expect(sheet).toMatchObject({ rows: [], problems: [], rowCount: 1 });
    expect(sheet.coded[0]).toMatchObject({ public_code: "7K3M9QZX2C4D5E6F", star: null });
  });
});

describe("cells that are read", () => {
  it.each<[ColumnKey, SheetCell, unknown]>([
    ["legal_form", "HTX", "cooperative"],
    ["legal_form", "to hop tac", "cooperative_group"],
    ["legal_form", "Enterprise", "enterprise"],
    ["legal_form", "HỘ KINH DOANH", "household"],
    ["legal_form", "operating_centre", "operating_centre"],
    ["tax_code", 4300123456, "4300123456"],
    ["tax_code", "0123456789-001", "0123456789001"],
    ["tax_code", "051099001234", "051099001234"],
    ["tax_code", " 4300 123 456 ", "4300123456"],
    ["unit_code", 21548, "21548"],
    ["product_set", "26", 26],
    ["star", "5 sao", 5],
    ["star", "3 stars", 3],
    ["decision_number", 1234, "1234"],
    ["decision_number", "  1234/QĐ-UBND\n ", "1234/QĐ-UBND"],
    ["issued_on", "1/2/2024", "2024-02-01"],
    ["issued_on", "2024-02-29", "2024-02-29"],
    ["issued_on", "29.02.2024", "2024-02-29"],
    ["issued_on", new Date(Date.UTC(2024, 1, 29)), "2024-02-29"],
    ["issued_on", TODAY, TODAY],
    ["issued_on", "01/01/2018", "2018-01-01"],
    ["authority_level", "Cấp tỉnh", "province"],
    ["kind", "Đánh giá lại", "re_evaluation"],
    ["kind", "first", "first"],
  ])("%s: %s", (key, cell, value) => {
    const { rows, problems } = parse([rowOf({ [key]: cell })]);
    expect(problems).toEqual([]);
    expect(rows[0]?.[key as keyof (typeof rows)[0]]).toBe(value);
  });

  it.each<[SheetCell, SheetCell]>([
    ["15/10/2025", "15/10/2028"],
    ["29/02/2024", "28/02/2027"],
    ["2023-08-31", new Date(Date.UTC(2026, 7, 31))],
  ])("issued %s, valid until %s", (issued_on, valid_until) => {
    expect(problemsOf({ issued_on, valid_until })).toEqual([]);
  });

  it.each<[string, SheetCell, string]>([
    ["2024-05-01", 3, "Huyện"],
    ["2025-07-05", 3, "district"],
    ["2025-07-06", 3, "Tỉnh"],
    ["2026-05-22", 3, "Tỉnh"],
    ["2024-05-01", 4, "Tỉnh"],
    ["2024-05-01", 5, "Bộ"],
    // Before the first rule set that we hold nothing is known of authorities.
    ["2022-05-01", 3, "Tỉnh"],
  ])("on %s %s stars by %s", (issued_on, star, authority_level) => {
    expect(problemsOf({ issued_on, star, authority_level })).toEqual([]);
  });
});

describe("cells to mend", () => {
  it.each<[ColumnKey, SheetCell, string]>([
    ["producer_name", null, "Tên chủ thể đang trống"],
    ["producer_name", "x".repeat(251), "250"],
    ["legal_form", "Công ty mẹ", "Hợp tác xã"],
    ["legal_form", null, "Loại hình đang trống"],
    ["tax_code", "12345", "4300123456"],
    ["tax_code", 400123456, "văn bản"],
    ["tax_code", "43001234567", "10, 12 hoặc 13"],
    ["unit_code", "548", "21548"],
    ["unit_code", null, "Mã xã đang trống"],
    ["product_name", "   ", "Tên sản phẩm đang trống"],
    ["product_set", 27, "1 đến 26"],
    ["product_set", 0, "1 đến 26"],
    ["product_set", 1.5, "1 đến 26"],
    ["star", 2, "3, 4 hoặc 5"],
    ["star", "bốn", "3, 4 hoặc 5"],
    ["star", true, "3, 4 hoặc 5"],
    ["decision_number", null, "Số quyết định đang trống"],
    ["issued_on", "31/02/2025", "có trên lịch"],
    ["issued_on", "hôm qua", "ngày/tháng/năm"],
    ["issued_on", 45945, "ngày/tháng/năm"],
    ["issued_on", "10/2025", "đủ ngày, tháng, năm"],
    ["issued_on", 2025, "đủ ngày, tháng, năm"],
    ["issued_on", "25/11/2026", "24/11/2026"],
    ["issued_on", "31/12/2017", "2018"],
    ["valid_until", "14/10/2028", "15/10/2028"],
    ["valid_until", "2028", "15/10/2028"],
    ["authority_level", "Huyện", "Tỉnh"],
    ["authority_level", "Xã", "Huyện, Tỉnh hoặc Bộ"],
    ["kind", "Thi lại", "Lần đầu"],
    ["public_code", "ABC", "16 chữ và số"],
  ])("%s: %s", (key, cell, words) => {
    const problems = problemsOf({ [key]: cell });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      row: 2,
      key,
      column: SHEET_COLUMNS.find((column) => column.key === key)?.vi,
      message_vi: expect.stringContaining(words) as string,
    });
    expect(problems[0]?.message_en).not.toBe("");
    expect(problems[0]?.message_vi).not.toContain("không hợp lệ");
  });

  it("tells every problem of a row, each under the header of the file", () => {
    const headers = SHEET_COLUMNS.map(({ en }) => en);
    const sheet = parse([rowOf({ star: 7, unit_code: null })], headers);
    expect(toSheetProblems(sheet.problems, sheet.headers)).toMatchObject([
      { row: 2, column: "Stars" },
      { row: 2, column: "Commune code" },
    ]);
    expect(sheet.rows).toEqual([]);
  });
});
