import { daysBetween, type CivilDate } from "./civil-date";

export const SYSTEM_VALIDITIES = ["valid", "not_yet", "expired", "unknown"] as const;
export type SystemValidity = (typeof SYSTEM_VALIDITIES)[number];

/**
 * Whether a certificate of a quality system holds on a day, the last valid day included; without a
 * last day nothing is known. Days left: 0 on the last one, null where it does not hold.
 */
export function systemValidityOn(
  { validFrom, validUntil }: { validFrom: CivilDate | null; validUntil: CivilDate | null },
  date: CivilDate,
): { validity: SystemValidity; daysLeft: number | null } {
  if (validFrom !== null && date < validFrom) return { validity: "not_yet", daysLeft: null };
  if (validUntil === null) return { validity: "unknown", daysLeft: null };
  return date > validUntil
    ? { validity: "expired", daysLeft: null }
    : { validity: "valid", daysLeft: daysBetween(date, validUntil) };
}
