/** A bank's or a database's trouble passes within the hour or needs a person. */
export const MAX_ATTEMPTS = 10;
const FIRST_WAIT_SECONDS = 10;
const LONGEST_WAIT_SECONDS = 1800;

/**
 * How long to wait after so many attempts have failed, doubling each time; null: no more attempts.
 * All ten together take about an hour and a half.
 */
export function waitSeconds(failedAttempts: number): number | null {
  if (failedAttempts >= MAX_ATTEMPTS) return null;
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (failedAttempts - 1));
}

/** Whether nothing follows when the next attempt fails. */
export function isLastAttempt(failedAttempts: number): boolean {
  return waitSeconds(failedAttempts + 1) === null;
}
