/**
 * Civil dates: a day of the calendar in Asia/Ho_Chi_Minh, as text `YYYY-MM-DD`, which sorts by
 * time. No clock is read here; the instant or the day always comes in.
 */
export type CivilDate = string;

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

type Parts = { year: number; month: number; day: number };

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function format({ year, month, day }: Parts): CivilDate {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function parse(date: CivilDate): Parts {
  const match = CIVIL_DATE.exec(date);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysInMonth(year, month)
  ) {
    throw new RangeError(`Not a civil date (YYYY-MM-DD): "${date}"`);
  }
  return { year, month, day };
}

/** Whether the text is a day that exists. */
export function isCivilDate(text: string): text is CivilDate {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Adds whole months; a day that the target month does not have becomes its last day
 * (31 August + 6 months = 28 or 29 February).
 * @throws RangeError when `date` is not a civil date.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = parse(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return format({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/**
 * Adds days; negative ones go back.
 * @throws RangeError when `date` is not a civil date.
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  const { year, month, day } = parse(date);
  const target = new Date(Date.UTC(year, month - 1, day + days));
  return format({
    year: target.getUTCFullYear(),
    month: target.getUTCMonth() + 1,
    day: target.getUTCDate(),
  });
}

/**
 * Days from `from` to `to`, negative when `to` is earlier.
 * @throws RangeError when one of them is not a civil date.
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  const start = parse(from);
  const end = parse(to);
  const utc = ({ year, month, day }: Parts) => Date.UTC(year, month - 1, day);
  return Math.round((utc(end) - utc(start)) / MILLISECONDS_PER_DAY);
}

const VIETNAM_DAY = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The civil date in Viet Nam at an instant. */
export function civilDateAt(instant: Date): CivilDate {
  return VIETNAM_DAY.format(instant);
}
