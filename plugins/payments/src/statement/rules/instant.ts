import { textOf, type SheetCell } from "./cell";

const VIET_NAM = "+07:00";
const VIET_NAM_HOURS = 7;
const DAY_FIRST = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
const YEAR_FIRST = /(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})/;
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2}))?/;

const two = (text: string) => text.padStart(2, "0");

function dayOf(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year = "", month = "", day = ""] = yearFirst;
    return `${year}-${two(month)}-${two(day)}`;
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (!dayFirst) return null;
  const [, day = "", month = "", year = ""] = dayFirst;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Whether the calendar has the day: `Date` takes 31/02 for 3 March. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * The instant of a cell as banks write it, in Viet Nam's time: `24/11/2026 14:05:09`, `24-11-2026`
 * (then its midnight), `2026-11-24 14:05`, or a date of XLSX. Null when it is none.
 */
export function instantOf(cell: SheetCell | undefined): Date | null {
  // A date of XLSX has no zone: it is read as if it were UTC.
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime())
      ? null
      : new Date(cell.getTime() - VIET_NAM_HOURS * 3_600_000);
  }
  const text = textOf(cell);
  const day = dayOf(text);
  if (day === null || !exists(day)) return null;
  const [, hours = "0", minutes = "00", seconds = "00"] = TIME.exec(text) ?? [];
  const instant = new Date(`${day}T${two(hours)}:${minutes}:${seconds}${VIET_NAM}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
