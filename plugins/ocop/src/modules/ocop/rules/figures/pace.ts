import { daysBetween, type CivilDate } from "../civil-date";

/** Đạt, Đúng tiến độ, Cần đẩy nhanh, Chậm, Giảm. */
export const PACE_STATUSES = ["reached", "on_pace", "push", "slow", "falling"] as const;
export type PaceStatus = (typeof PACE_STATUSES)[number];

/** A target with its beginning; values in the metric's unit. */
export type Pace = {
  baseline: number;
  target: number;
  starts_on: CivilDate;
  due_on: CivilDate;
};

/** From this part of the expected progress on a figure is on pace, and from this part it can still be pushed. */
const ON_PACE = 0.95;
const PUSH = 0.6;
const DAYS_PER_MONTH = 30.4375;

/** What should be reached by a day if progress were even; nothing before the first, all after the last day. */
export function expectedOn({ baseline, target, starts_on, due_on }: Pace, date: CivilDate): number {
  const whole = daysBetween(starts_on, due_on);
  const passed = Math.min(Math.max(daysBetween(starts_on, date), 0), whole);
  return whole <= 0 ? target : baseline + ((target - baseline) * passed) / whole;
}

/** How a figure stands on a day against the even way to its target; more is better. */
export function paceStatusOn(pace: Pace, actual: number, date: CivilDate): PaceStatus {
  if (actual >= pace.target) return "reached";
  if (actual < pace.baseline) return "falling";
  const expected = expectedOn(pace, date) - pace.baseline;
  if (expected <= 0) return "on_pace";
  const part = (actual - pace.baseline) / expected;
  if (part >= ON_PACE) return "on_pace";
  return part >= PUSH ? "push" : "slow";
}

/**
 * How much more each month it takes until the target is reached on its day, rounded up; null when it is
 * reached or its day has passed.
 * @param missing how much is missing, in what is counted
 */
export function neededPerMonth(missing: number, due_on: CivilDate, date: CivilDate): number | null {
  const days = daysBetween(date, due_on);
  if (missing <= 0 || days <= 0) return null;
  return Math.ceil(missing / Math.max(days / DAYS_PER_MONTH, 1));
}

/** A part of a whole in percent, to one decimal, half up; null of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}
