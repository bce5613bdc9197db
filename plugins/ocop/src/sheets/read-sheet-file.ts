import { fileRefusal } from "./file-refusal";
import { readCsv } from "./read-csv";
import { readWorkbook } from "./read-workbook";
import type { SheetCell } from "./rules/sheet-column";
import { fileTooLarge, MAX_FILE_BYTES, MAX_SHEET_ROWS, tooManyRows } from "./sheet-limits";

const ZIP = "504b0304";
/** Old Excel files, and new ones that a password protects. */
const OLE = "d0cf11e0";

/**
 * The cells of a sheet file (XLSX or CSV, told apart by content, never by name), from its first row
 * on; of a workbook those of its first sheet.
 * @throws MedusaError invalid_data with what to do
 */
export async function readSheetFile(file: Buffer): Promise<SheetCell[][]> {
  if (file.length > MAX_FILE_BYTES) throw fileTooLarge();
  if (file.length === 0) {
    throw fileRefusal(
      "Tệp trống. Chọn tệp có danh sách, ví dụ tệp mẫu đã điền.",
      "The file is empty. Choose one with a list, for example the template filled in.",
    );
  }
  const start = file.subarray(0, 4).toString("hex");
  if (start === OLE) {
    throw fileRefusal(
      "Tệp là .xls cũ hoặc có mật khẩu. Mở tệp, lưu lại dạng .xlsx không mật khẩu rồi gửi lại.",
      "The file is an old .xls or has a password. Open it, save it as .xlsx without one and send it again.",
    );
  }
  const rows = start === ZIP ? await readWorkbook(file) : readCsv(file);
  if (rows.length > MAX_SHEET_ROWS + 1) throw tooManyRows();
  return rows;
}
