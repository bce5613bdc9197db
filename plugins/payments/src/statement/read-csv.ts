import { CsvError, parse } from "csv-parse/sync";
import type { SheetCell } from "./rules/cell";
import { MAX_ROWS, notASheet } from "./sheet-refusal";

const DELIMITERS = [";", ",", "\t"];
const MAX_RECORD_LENGTH = 100_000;
const ROWS_FOR_DELIMITER = 40;

function decode(file: Buffer): string {
  // Excel's "Unicode text" is UTF-16 with this mark.
  const encoding = file.subarray(0, 2).toString("hex") === "fffe" ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    throw notASheet();
  }
}

/** The separator that stands most often outside quotes; amounts hold commas only inside them. */
function delimiterOf(text: string): string {
  const lines = text.split("\n", ROWS_FOR_DELIMITER).map((line) => line.replace(/"[^"]*"/g, ""));
  const counts = DELIMITERS.map((delimiter) => lines.join("").split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** The cells of a CSV file (UTF-8 or Excel's UTF-16; `;`, `,` or tab), all of them text. */
export function readCsv(file: Buffer): SheetCell[][] {
  const text = decode(file);
  if (text.includes("\0")) throw notASheet();
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      relaxQuotes: true,
      maxRecordSize: MAX_RECORD_LENGTH,
      toLine: MAX_ROWS * 4,
    });
  } catch (error) {
    if (error instanceof CsvError) throw notASheet();
    throw error;
  }
}
