/** Longer than any code, even typed with a separator after every letter. */
const MOST_LETTERS = 64;

/** Letters that Crockford's base 32 leaves out, and the digits they are mistaken for. */
const LOOK_ALIKES: Record<string, string> = { O: "0", I: "1", L: "1" };

/**
 * A public code as it was typed, in the form the register keeps: capitals without spaces and dashes,
 * look-alikes read as digits (` 7k3m-9qzx… ` gives `7K3M9QZX…`). Text that is no code comes back as
 * no code: the register does not know it.
 */
export function normalisePublicCode(typed: string): string {
  return typed
    .slice(0, MOST_LETTERS)
    .toUpperCase()
    .replace(/[\s\u2010-\u2015_.-]/g, "")
    .replace(/[OIL]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}
