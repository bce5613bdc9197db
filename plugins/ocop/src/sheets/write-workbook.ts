import type { Cell, Row } from "write-excel-file/node" with { "resolution-mode": "import" };
import { MedusaError } from "@medusajs/framework/utils";

/** A value of a cell; a `Date` stands for its day in UTC. */
export type OutCell = string | number | Date | null;

export type OutSheet = {
  name: string;
  headers: readonly string[];
  rows: readonly (readonly OutCell[])[];
  /** Widths in characters, by column. */
  widths: readonly number[];
  /** How its numbers are shown, such as `#,##0`; as they are without it. */
  numberFormat?: string;
};

/** Excel refuses a cell with more. */
const MAX_CELL_LENGTH = 32_767;
/** Characters that XML 1.0 cannot hold. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text goes out as text, typed so: a spreadsheet program never takes it for a formula. */
function cellOf(value: OutCell, numberFormat: string | undefined): Cell {
  if (value === null || value === "") return null;
  if (value instanceof Date) return { type: Date, value, format: "dd/mm/yyyy" };
  if (typeof value === "number") return { type: Number, value, format: numberFormat };
  return { type: String, value: value.replace(NOT_IN_XML, "").slice(0, MAX_CELL_LENGTH) };
}

/** An XLSX file with a bold header row on each sheet, which stays in sight. */
export async function writeWorkbook(sheets: readonly OutSheet[]): Promise<Buffer> {
  const [first] = sheets;
  if (!first) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A workbook needs a sheet");
  // A package of ES modules only.
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  return writeXlsxFile(
    sheets.map(({ name, headers, rows, widths, numberFormat }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: [
        headers.map((header) => ({ type: String, value: header, fontWeight: "bold" as const })),
        ...rows.map((row): Row => row.map((value) => cellOf(value, numberFormat))),
      ],
    })),
  ).toBuffer();
}
