import { addDays, daysBetween, type CivilDate } from "../civil-date";
import { ANNOUNCED_HOLIDAYS, FIXED_HOLIDAYS } from "./public-holidays";

/** A Monday; every other day's place in the week is counted from it. */
const A_MONDAY: CivilDate = "2026-01-05";
const SATURDAY = 5;

function isWeekend(date: CivilDate): boolean {
  const place = ((daysBetween(A_MONDAY, date) % 7) + 7) % 7;
  return place >= SATURDAY;
}

function isHoliday(date: CivilDate): boolean {
  const announced = ANNOUNCED_HOLIDAYS[date.slice(0, 4)] ?? [];
  return FIXED_HOLIDAYS.includes(date.slice(5)) || announced.some((day) => day.date === date);
}

/** Monday to Friday, except public holidays. */
export function isWorkingDay(date: CivilDate): boolean {
  return !isWeekend(date) && !isHoliday(date);
}

/**
 * The last day of a term of working days. The day of the event is not counted (Civil Code 2015,
 * Article 147.1), so one working day from a Friday ends on Monday.
 * @throws RangeError when `date` is not a civil date.
 */
export function addWorkingDays(date: CivilDate, days: number): CivilDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Whether the holidays of every year that the term touches are on record. */
export function holidaysKnown(from: CivilDate, until: CivilDate): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    if (!(String(year) in ANNOUNCED_HOLIDAYS)) return false;
  }
  return true;
}
