import { CsvError, parse } from "csv-parse/sync";
import { fileRefusal } from "./file-refusal";
import type { SheetCell } from "./rules/sheet-column";
import { MAX_SHEET_ROWS } from "./sheet-limits";

const UTF16_LITTLE_ENDIAN = "fffe";
const DELIMITERS = [";", ",", "\t"];
const MAX_LINE_LENGTH = 100_000;

const notText = () =>
  fileRefusal(
    'Tệp cần là .xlsx hoặc CSV mã UTF-8. Trong Excel, chọn "Lưu thành" rồi chọn .xlsx hoặc "CSV UTF-8".',
    'The file must be .xlsx or CSV in UTF-8. In Excel choose "Save as" and then .xlsx or "CSV UTF-8".',
  );

function decode(file: Buffer): string {
  const encoding =
    file.subarray(0, 2).toString("hex") === UTF16_LITTLE_ENDIAN ? "utf-16le" : "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    throw notText();
  }
  if (text.includes("\0")) throw notText();
  return text;
}

/** The separator that the first line with any has most of, outside quotes. */
function delimiterOf(text: string): string {
  for (const line of text.slice(0, MAX_LINE_LENGTH).split(/\r?\n/)) {
    const bare = line.replace(/"[^"]*"/g, "");
    const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return DELIMITERS[counts.indexOf(most)] ?? ",";
  }
  return ",";
}

/**
 * The cells of a CSV file, all of them text: UTF-8 (with or without byte order mark) or Excel's
 * UTF-16, separated by semicolons, commas or tabs.
 * @throws MedusaError invalid_data with what to do
 */
export function readCsv(file: Buffer): SheetCell[][] {
  const text = decode(file);
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: false,
      maxRecordSize: MAX_LINE_LENGTH,
      toLine: MAX_SHEET_ROWS * 4,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error ? String(error.lines) : "?";
    throw fileRefusal(
      `Dòng ${line} của tệp CSV có dấu nháy kép chưa đóng hoặc đặt sai chỗ: viết "" bên trong ô có nháy, ví dụ "Tỏi ""đen""".`,
      `Line ${line} of the CSV file has a double quote that is not closed or stands in the wrong place: write "" inside a quoted cell, for example "Garlic ""black""".`,
    );
  }
}
