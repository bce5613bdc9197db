const HOUR_MILLISECONDS = 3_600_000;

/** A producer answers within a day: the shop's own rule, no law. */
export const ACCEPT_WITHIN_HOURS = 24;

/** Hours after the beginning of that day at which the producer is written to: at once, half-way, and when it is late. */
export const REMIND_AFTER_HOURS = [0, 12, ACCEPT_WITHIN_HOURS] as const;

/** Until when a producer accepts what was ordered at that instant. */
export function acceptBy(placedAt: Date): Date {
  return new Date(placedAt.getTime() + ACCEPT_WITHIN_HOURS * HOUR_MILLISECONDS);
}

/** How many letters a producer who should answer until `deadline` should have had by `now`. */
export function remindersDue(deadline: Date, now: Date): number {
  const hours = ACCEPT_WITHIN_HOURS - (deadline.getTime() - now.getTime()) / HOUR_MILLISECONDS;
  return REMIND_AFTER_HOURS.filter((after) => hours >= after).length;
}
