/**
 * The strictest length that a transfer's words are known to have to keep (the purpose of a VietQR
 * code, 25 characters); from general knowledge, unverified for a given bank's batch file.
 */
export const MAX_NOTE_LENGTH = 25;

/** Text in the letters that every bank takes: no diacritics, capitals, single spaces. */
export function bankText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[đĐ]/g, "D")
    .toUpperCase()
    .replace(/[^A-Z0-9 .,&()/-]/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** The words of a payout's transfer, by which it is found again in a statement of the bank. */
export function payoutNote(batchCode: string, position: number): string {
  return bankText(`OCOP ${batchCode} ${position}`).slice(0, MAX_NOTE_LENGTH);
}

/** The code of the n-th batch of a day: `CT261124-1`. */
export function batchCode(on: string, serial: number): string {
  return `CT${on.slice(2).replaceAll("-", "")}-${serial}`;
}

/**
 * A cell of a CSV file (RFC 4180). Text that a spreadsheet program would take for a formula gets an
 * apostrophe before it (OWASP, CSV injection).
 */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

/** A CSV file with a byte order mark, without which Excel does not read UTF-8. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
