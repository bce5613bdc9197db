/** A value of a cell; null: it stays empty. */
export type CsvCell = string | number | null;

/**
 * A cell of a CSV file (RFC 4180). Text that a spreadsheet program would take for a formula gets an
 * apostrophe before it (OWASP, CSV injection).
 */
export function csvCell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

/** A CSV file with a byte order mark, without which Excel does not read UTF-8. */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
