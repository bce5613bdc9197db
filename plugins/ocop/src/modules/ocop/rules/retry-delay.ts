const LONGEST_DELAY_MINUTES = 360;
const MOST_DOUBLINGS = 10;

/** Minutes until something is tried again when its `attempt`-th try (from 1) fails. */
export function retryDelayMinutes(attempt: number): number {
  return Math.min(2 ** Math.min(attempt - 1, MOST_DOUBLINGS), LONGEST_DELAY_MINUTES);
}
