import { textOf, type SheetCell } from "./cell";

/** `unreadable`: something stands there that is no amount in whole đồng. */
export type Amount = number | null | "unreadable";

const CURRENCY = /(?:vnd|vnđ|đồng|₫|đ)\.?$/i;
/** Groups of three, then nothing but zeros behind the other separator. */
const WITH_DOTS = /^\d{1,3}(?:\.\d{3})*(?:,0{1,2})?$/;
const WITH_COMMAS = /^\d{1,3}(?:,\d{3})*(?:\.0{1,2})?$/;
const PLAIN = /^\d+(?:[.,]0{1,2})?$/;

function withoutGroups(text: string): string | null {
  if (PLAIN.test(text)) return text.replace(/[.,]0{1,2}$/, "");
  if (WITH_DOTS.test(text)) return text.replace(/,0+$/, "").replaceAll(".", "");
  if (WITH_COMMAS.test(text)) return text.replace(/\.0+$/, "").replaceAll(",", "");
  return null;
}

/**
 * Whole đồng of a cell as banks write them: `1.250.000`, `1,250,000.00`, `+50,000 VND`, `-20.000`,
 * `(20,000)`. Null for an empty cell or a dash.
 */
export function amountOf(cell: SheetCell | undefined): Amount {
  if (typeof cell === "number") return Number.isSafeInteger(cell) ? cell : "unreadable";
  const text = textOf(cell).replace(/\s/g, "").replace(CURRENCY, "");
  if (text === "" || text === "-") return null;
  const isNegative = /^-|^\(.*\)$/.test(text);
  const digits = withoutGroups(text.replace(/^[+-]|^\(|\)$/g, ""));
  if (digits === null) return "unreadable";
  const amountVnd = Number(digits);
  if (!Number.isSafeInteger(amountVnd)) return "unreadable";
  return isNegative ? -amountVnd : amountVnd;
}
