import type { Language } from "../i18n/language";

/** A date with the precision of its source: `date` is the earliest day that the source allows. */
export type DatedFact = { date: string; precision: "day" | "month" | "year" };

const LOCALES: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };
const TIME_ZONE = "Asia/Ho_Chi_Minh";
const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const ENGLISH_MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/**
 * A civil date (`YYYY-MM-DD`) as people write it: `15/10/2028`, `15 October 2028`; only month or
 * year when the source says no more. Text that is no civil date comes back as it is.
 */
export function formatCivilDate(
  date: string,
  language: Language,
  precision: DatedFact["precision"] = "day",
): string {
  const [, year, month, day] = CIVIL_DATE.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  if (precision === "year") return year;
  if (language === "vi") {
    return precision === "month" ? `${month}/${year}` : `${day}/${month}/${year}`;
  }
  const name = `${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}`;
  return precision === "month" ? name : `${Number(day)} ${name}`;
}

/** An instant (ISO 8601 text or Date) as Viet Nam's clock shows it: `15/10/2028 09:05`. */
export function formatInstant(instant: string | Date, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return String(instant);
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: TIME_ZONE,
    ...({ year: "numeric", month: "2-digit", day: "2-digit" } as const),
    ...({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const),
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? "";
  const date = `${part("year")}-${part("month")}-${part("day")}`;
  return `${formatCivilDate(date, language)} ${part("hour")}:${part("minute")}`;
}

/** A number with the language's marks: `1.234,5` or `1,234.5`. */
export function formatNumber(value: number, language: Language, fractionDigits = 0): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: Math.max(fractionDigits, 2),
  }).format(value);
}

/** Whole đồng as people write them: `85.000 ₫`, never parted at the end of a line. */
export function formatVnd(amountVnd: number, language: Language): string {
  return `${formatNumber(amountVnd, language)}\u00a0₫`;
}

/** A month (`YYYY-MM`) as people write it: `11/2026`, `November 2026`. */
export function formatMonth(month: string, language: Language): string {
  return formatCivilDate(`${month}-01`, language, "month");
}

/** A score kept in hundredths (9175) as councils write it: `91,75` or `91.75`. */
export function formatScore(hundredths: number, language: Language): string {
  return formatNumber(hundredths / 100, language, 2);
}

/** A file's size: `640 B`, `12 kB`, `3,4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000), language)} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language, 1)} MB`;
}

/** The calendar day that a date field's Date stands for, whatever the time zone of the machine. */
export function civilDateOf(day: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(day.getFullYear(), 4)}-${pad(day.getMonth() + 1, 2)}-${pad(day.getDate(), 2)}`;
}

/** The Date that a date field shows for a civil date; null for none, or for text that is none. */
export function dateFieldValue(date: string | null): Date | null {
  const [, year, month, day] = CIVIL_DATE.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(day));
}
