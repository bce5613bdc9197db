/** A cell of a sheet: of XLSX text, a number or a day; of CSV text. */
export type SheetCell = string | number | boolean | Date | null;

// Written so that no control character stands in this file.
const CONTROL_CHARACTERS = /\p{Cc}/gu;

/** One line of text, without what a database or a page cannot show. */
export function textOf(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = cell instanceof Date ? cell.toISOString() : String(cell);
  return text.replace(CONTROL_CHARACTERS, " ").replace(/\s+/g, " ").trim().normalize("NFC");
}

/** Letters and digits only, in lower case, without marks: for headers. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
