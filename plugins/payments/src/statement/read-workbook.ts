import { inflateRawSync } from "node:zlib";
import type { SheetCell } from "./rules/cell";
import { MAX_COLUMNS, MAX_ROWS, notASheet, tooLarge } from "./sheet-refusal";

const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const LOCAL_FILE = Buffer.from("504b0304", "hex");
const CENTRAL_FILE = Buffer.from("504b0102", "hex");
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;

const ADDRESSED_TAG = /<(?:\w+:)?(?:row|c)\b[^>]*?\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/g;
const LONGEST_COLUMN = 2;

/** A row or column far out makes the reader fill in everything before it. */
function refuseFarCells(part: Buffer): void {
  for (const [, letters = "", row = ""] of part.toString("latin1").matchAll(ADDRESSED_TAG)) {
    if (Number(row) > MAX_ROWS || letters.length > LONGEST_COLUMN) throw tooLarge();
  }
}

function unpackedBytes(file: Buffer, central: number): number {
  const packed = file.readUInt32LE(central + 20);
  const local = file.readUInt32LE(central + 42);
  if (!file.subarray(local, local + 4).equals(LOCAL_FILE)) throw notASheet();
  const start =
    local + LOCAL_LENGTH + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const entry = file.subarray(start, start + packed);
  const isDeflated = file.readUInt16LE(central + 10) === DEFLATED;
  const part = isDeflated ? inflateRawSync(entry, { maxOutputLength: MAX_UNPACKED_BYTES }) : entry;
  refuseFarCells(part);
  return part.length;
}

/** Unpacks each part once and forgets it: what an archive says about its sizes may be a lie. */
function refuseBomb(file: Buffer): void {
  let bytes = 0;
  let central = file.indexOf(CENTRAL_FILE);
  if (central < 0) throw notASheet();
  try {
    while (file.subarray(central, central + 4).equals(CENTRAL_FILE)) {
      bytes += unpackedBytes(file, central);
      if (bytes > MAX_UNPACKED_BYTES) throw tooLarge();
      central +=
        CENTRAL_LENGTH +
        file.readUInt16LE(central + 28) +
        file.readUInt16LE(central + 30) +
        file.readUInt16LE(central + 32);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    // Zlib's own, or reading behind the end: a length or an offset lies.
    if (error instanceof RangeError || (typeof code === "string" && code.startsWith("Z_"))) {
      throw notASheet();
    }
    throw error;
  }
}

/** The reader's types speak of constructors where it gives values. */
function toCell(value: unknown): SheetCell {
  if (value instanceof Date) return value;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

/** The cells of the first sheet of an XLSX file; formulas are not run, their saved value counts. */
export async function readWorkbook(file: Buffer): Promise<SheetCell[][]> {
  refuseBomb(file);
  // A package of ES modules only.
  const { readSheet } = await import("read-excel-file/node");
  let rows: unknown[][];
  try {
    rows = await readSheet(file, 1);
  } catch {
    // The reader's own words are for programmers.
    throw notASheet();
  }
  if (rows.some((row) => row.length > MAX_COLUMNS) || rows.length > MAX_ROWS) throw tooLarge();
  return rows.map((row) => row.map(toCell));
}
