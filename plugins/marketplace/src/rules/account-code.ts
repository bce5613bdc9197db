/** A code is of use for so long; another one takes its place sooner. */
export const CODE_LIFE_MINUTES = 15;
/** So many tries a code has, right or wrong: five of a million. */
export const CODE_TRIES = 5;

const CODE = /^\d{6}$/;
const MINUTE_MILLISECONDS = 60_000;

/** The instant at which a code made at `now` ends. */
export function codeEndsAt(now: Date): Date {
  return new Date(now.getTime() + CODE_LIFE_MINUTES * MINUTE_MILLISECONDS);
}

/** The six digits of what was typed, spaces and dashes left out; null when they are not six digits. */
export function readCode(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s-]/g, "");
  return CODE.test(digits) ? digits : null;
}
