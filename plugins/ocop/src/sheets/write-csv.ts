/** A value of a cell. */
export type CsvCell = string | number | null;

/** What a spreadsheet program would take for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

function quoted(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file (RFC 4180) with the mark by which Excel knows UTF-8; numbers with a point. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}
