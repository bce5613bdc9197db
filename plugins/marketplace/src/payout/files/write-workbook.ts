import type { Cell, Row } from "write-excel-file/node" with { "resolution-mode": "import" };

/** A value of a cell; a number is an amount in đồng. */
export type OutCell = string | number | null;

export type OutSheet = {
  name: string;
  headers: readonly string[];
  rows: readonly (readonly OutCell[])[];
  /** Widths in characters, by column. */
  widths: readonly number[];
};

/** Excel refuses a cell with more. */
const MAX_CELL_LENGTH = 32_767;
/** Characters that XML 1.0 cannot hold. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text goes out as text, typed so: a spreadsheet program never takes it for a formula. */
function cellOf(value: OutCell): Cell {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { type: Number, value, format: "#,##0" };
  return { type: String, value: value.replace(NOT_IN_XML, "").slice(0, MAX_CELL_LENGTH) };
}

/** An XLSX file with a bold header row on each sheet, which stays in sight. */
export async function writeWorkbook(sheets: readonly [OutSheet, ...OutSheet[]]): Promise<Buffer> {
  // A package of ES modules only.
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  return writeXlsxFile(
    sheets.map(({ name, headers, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: [
        headers.map((header) => ({ type: String, value: header, fontWeight: "bold" as const })),
        ...rows.map((row): Row => row.map(cellOf)),
      ],
    })),
  ).toBuffer();
}
