import { MedusaError } from "@medusajs/framework/utils";
import { fileRefusal } from "./file-refusal";
import type { SheetCell } from "./rules/sheet-column";
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS, tooManyRows } from "./sheet-limits";
import { unzip, ZipError, zipStored, type ZipEntry } from "./zip-archive";

const MEBIBYTE = 1024 * 1024;
/** A sheet of 20,000 rows has about 15 MiB of XML. */
const MAX_UNPACKED_BYTES = 96 * MEBIBYTE;
const MAX_ENTRIES = 1000;
/** A header may stand below a title. */
const SPARE_ROWS = 100;

const brokenFile = () =>
  fileRefusal(
    "Không đọc được tệp này như một bảng tính. Mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi gửi lại.",
    "This file cannot be read as a spreadsheet. Open it in Excel or LibreOffice, save it as .xlsx and send it again.",
  );

const tooLarge = () =>
  fileRefusal(
    "Tệp khi giải nén lớn hơn mức cho phép (96 MB). Xoá các trang, hình và dòng thừa rồi gửi lại, tối đa 20.000 dòng.",
    "The file is larger than allowed (96 MB) when unpacked. Remove needless sheets, pictures and rows; at most 20,000 rows.",
  );

const tooWide = () =>
  fileRefusal(
    `Trang đầu có ô nằm ngoài ${MAX_SHEET_COLUMNS} cột đầu. Xoá các cột thừa rồi gửi lại.`,
    `The first sheet has cells outside its first ${MAX_SHEET_COLUMNS} columns. Delete the needless columns and send it again.`,
  );

const cellInError = (row: string, column: string) =>
  fileRefusal(
    `Ô ở dòng ${row}, cột ${column} có công thức bị lỗi (ví dụ #N/A). Thay bằng giá trị rồi gửi lại.`,
    `The cell in row ${row}, column ${column} holds a formula in error (such as #N/A). Replace it by its value and send it again.`,
  );

function unpack(file: Buffer): ZipEntry[] {
  try {
    return unzip(file, {
      wanted: (name) => name.endsWith(".xml") || name.endsWith(".rels"),
      maxBytes: MAX_UNPACKED_BYTES,
      maxEntries: MAX_ENTRIES,
    });
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw error.reason === "too_large" ? tooLarge() : brokenFile();
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const ADDRESSED_TAG = /<(?:\w+:)?(?:row|c)\b[^>]*?\sr\s*=\s*["']([A-Za-z]*)(\d+)["'][^>]*>/g;

/**
 * A row or column number far out makes the reader fill in everything before it, and a formula in
 * error would be read as an empty cell.
 */
function refuseCells({ name, content }: ZipEntry): void {
  if (!/worksheets\/[^/]+\.xml$/i.test(name)) return;
  for (const [tag, letters = "", row = ""] of content.toString("latin1").matchAll(ADDRESSED_TAG)) {
    if (Number(row) > MAX_SHEET_ROWS + SPARE_ROWS) throw tooManyRows();
    if (letters.length > 3 || columnNumber(letters.toUpperCase()) > MAX_SHEET_COLUMNS) {
      throw tooWide();
    }
    if (/\st\s*=\s*["']e["']/.test(tag)) throw cellInError(row, letters);
  }
}

/** The reader's types speak of constructors where it gives values. */
function toCell(value: unknown): SheetCell {
  if (value instanceof Date) return value;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

/**
 * The cells of the first sheet of an XLSX file, from its first row on. Formulas are not run: the
 * value that was saved with them counts.
 * @throws MedusaError invalid_data with what to do
 */
export async function readWorkbook(file: Buffer): Promise<SheetCell[][]> {
  const entries = unpack(file);
  for (const entry of entries) refuseCells(entry);
  // A package of ES modules only.
  const { readSheet } = await import("read-excel-file/node");
  try {
    return (await readSheet(zipStored(entries), 1)).map((row) => row.map(toCell));
  } catch (error) {
    // The reader's own words are for programmers.
    throw error instanceof MedusaError ? error : brokenFile();
  }
}
