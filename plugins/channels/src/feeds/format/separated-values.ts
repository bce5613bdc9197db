import { plainText } from "./plain-text";

/** What a spreadsheet program would take for the beginning of a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@＝＋－＠]/u;

function defused(value: string): string {
  const text = plainText(value);
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A line of a CSV file (RFC 4180); formulas are defused by an apostrophe. */
export function csvLine(values: readonly string[]): string {
  const cells = values.map((value) => `"${defused(value).replaceAll('"', '""')}"`);
  return `${cells.join(",")}\r\n`;
}

/** A line of a file of tab-separated values: no value spans lines, one with quotes is quoted. */
export function tsvLine(values: readonly string[]): string {
  const cells = values.map((value) => {
    const text = defused(value).replace(/[\t\n]+/g, " ");
    return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${cells.join("\t")}\n`;
}

/** A file of lines below their header, in chunks as they come; a column that an item lacks is empty. */
export async function* separatedFeed(
  items: AsyncIterable<Readonly<Record<string, string | undefined>>>,
  columns: readonly string[],
  line: (values: readonly string[]) => string,
): AsyncGenerator<string> {
  yield line(columns);
  for await (const item of items) yield line(columns.map((column) => item[column] ?? ""));
}
