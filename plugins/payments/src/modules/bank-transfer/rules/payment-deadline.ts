const MILLISECONDS_PER_HOUR = 3_600_000;

/** Until when an order waits for its money. */
export function payableUntil(placedAt: Date, waitHours: number): Date {
  return new Date(placedAt.getTime() + waitHours * MILLISECONDS_PER_HOUR);
}

/** Orders placed before this have waited long enough. */
export function placedBefore(now: Date, waitHours: number): Date {
  return new Date(now.getTime() - waitHours * MILLISECONDS_PER_HOUR);
}
