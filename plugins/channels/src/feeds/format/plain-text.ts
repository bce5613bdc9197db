/** Characters that XML 1.0 forbids or discourages (section 2.2): controls but tabs and line feeds. */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;
/** With the flag `u` only the half of a pair that stands alone. */
const LONE_SURROGATES = /\p{Cs}/gu;
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;

/** A text without characters that break a file; half a surrogate pair becomes U+FFFD. */
export function plainText(text: string): string {
  return text
    .replace(LONE_SURROGATES, "\uFFFD")
    .replace(BREAKS, "\n")
    .replace(FORBIDDEN, "")
    .trim();
}

/** As `plainText`, on one line: runs of white space become one space. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/gu, " ");
}

/** How many characters a person counts in a text. */
export function lengthOf(text: string): number {
  return [...text].length;
}
