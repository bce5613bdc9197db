import { isAccented, wordsOf } from "./fold";

/**
 * How well the accents that somebody typed are met by a text, 0 to 1: the share of the query's
 * accented words that stand in the text with these very accents. Without accents in the query
 * nothing can be said: 0 for every text.
 */
export function accentMatch(query: string, text: string): number {
  const typed = wordsOf(query).filter(isAccented);
  if (typed.length === 0) return 0;
  const written = new Set(wordsOf(text).map(oneSpelling));
  return typed.filter((word) => written.has(oneSpelling(word))).length / typed.length;
}

/** The tone on the second letter, as some write it, and on the first: hoà and hòa. */
const TONE_PLACES = [
  ...[
    ["oà", "òa"],
    ["oá", "óa"],
    ["oả", "ỏa"],
    ["oã", "õa"],
    ["oạ", "ọa"],
  ],
  ...[
    ["oè", "òe"],
    ["oé", "óe"],
    ["oẻ", "ỏe"],
    ["oẽ", "õe"],
    ["oẹ", "ọe"],
  ],
  ...[
    ["uỳ", "ùy"],
    ["uý", "úy"],
    ["uỷ", "ủy"],
    ["uỹ", "ũy"],
    ["uỵ", "ụy"],
  ],
] as const;

/** One spelling of a word: hoà and hòa, Lý and Lí differ in nothing but the habit of the writer. */
export function oneSpelling(word: string): string {
  let spelt = word.normalize("NFC").toLowerCase();
  for (const [one, other] of TONE_PLACES) spelt = spelt.replaceAll(one, other);
  return spelt.replace(/[yýỳỷỹỵ]$/u, (letter) => SAME_SOUND[letter] ?? letter);
}

const SAME_SOUND: Record<string, string> = { y: "i", ý: "í", ỳ: "ì", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };
