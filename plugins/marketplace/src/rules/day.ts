const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year = "", month = "", day = ""] = DAY.exec(text) ?? [];
  if (year === "") return false;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return instant.toISOString().startsWith(text);
}

/** Whether a text is a month, as `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`);
}

/** `24/11/2026`, as both languages of the shop write it. */
export function writtenDay(day: string): string {
  return day.split("-").reverse().join("/");
}
