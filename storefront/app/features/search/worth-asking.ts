const MIN_LETTERS = 2;
const MAX_LENGTH = 200;

/**
 * What to ask suggestions for: the typed words without spaces around them, or empty when they say too
 * little (fewer than two letters, unless an accent makes one letter a word) or too much.
 */
export function worthAsking(typed: string): string {
  const q = typed.replace(/\s+/g, " ").trim().normalize("NFC");
  if (q.length > MAX_LENGTH) return "";
  const letters = q.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const isAccented = /\p{M}|đ/iu.test(q.normalize("NFD"));
  return letters >= MIN_LETTERS || (letters === 1 && isAccented) ? q : "";
}
