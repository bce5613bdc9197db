import { productStatusOn, type CertificationFacts } from "./certification-status";
import { addDays, daysBetween, type CivilDate } from "./civil-date";
import type { WatchedProduct } from "./status-transitions";

/**
 * Days before the last valid day on which a reminder is due, widest first. The renewal dossier is
 * filed from 180 to 120 days before (Decision 26/2026/QĐ-TTg, Article 7.6.a): the first two stand
 * at the ends of that window, the others are the programme's own.
 */
export const REMINDER_DAYS = [180, 120, 60, 30] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

export type DueReminder<Facts extends CertificationFacts> = {
  certification: Facts;
  daysBefore: ReminderDays;
  validUntil: CivilDate;
  /** The day it became due; earlier than today when the job was down. */
  dueOn: CivilDate;
};

/**
 * The thresholds that fall due for a certificate that runs until `validUntil`, given those already
 * sent for the same last day: only the tightest one reached, and none when it, or a tighter one,
 * has been sent. Wider ones that were missed are not sent late. A list of none or one.
 */
export function dueThresholds(
  validUntil: CivilDate,
  date: CivilDate,
  alreadySent: readonly number[],
): ReminderDays[] {
  const daysLeft = daysBetween(date, validUntil);
  const tightest = REMINDER_DAYS.filter((days) => daysLeft >= 0 && daysLeft <= days).at(-1);
  if (tightest === undefined || alreadySent.some((days) => days <= tightest)) return [];
  return [tightest];
}

/**
 * The reminder that a registered product is due on a day: of its newest recognition only, so that
 * a renewed product hears nothing of its old certificate, and only while that one runs to a known
 * last day. `alreadySent` answers which thresholds were sent for that recognition and last day.
 */
export function dueReminder<Facts extends CertificationFacts>(
  product: WatchedProduct<Facts>,
  date: CivilDate,
  alreadySent: (certification: Facts) => readonly number[],
): DueReminder<Facts> | null {
  const { status, newest } = productStatusOn(product, date);
  const certification = product.certifications.find((one) => one === newest);
  if (!certification?.validUntil) return null;
  if (status !== "valid" && status !== "renewal_due" && status !== "expiring") return null;
  const { validUntil } = certification;
  const [daysBefore] = dueThresholds(validUntil, date, alreadySent(certification));
  if (daysBefore === undefined) return null;
  return { certification, daysBefore, validUntil, dueOn: addDays(validUntil, -daysBefore) };
}
