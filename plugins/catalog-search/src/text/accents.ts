import { fold, isAccented, wordsOf } from "./fold";

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

const OLD_TONES: Record<string, string> = { oà: "òa", oá: "óa", oả: "ỏa", oã: "õa", oạ: "ọa" };
const MORE_OLD_TONES: Record<string, string> = { uý: "úy", uỳ: "ùy", uỷ: "ủy", uỹ: "ũy", uỵ: "ụy" };
const LAST_OLD_TONES: Record<string, string> = { oè: "òe", oé: "óe", oẻ: "ỏe", oẽ: "õe", oẹ: "ọe" };
const TONE_PLACES = Object.entries({ ...OLD_TONES, ...MORE_OLD_TONES, ...LAST_OLD_TONES });

/** One spelling of a word: hoà and hòa, Lý and Lí differ in nothing but the habit of the writer. */
export function oneSpelling(word: string): string {
  let spelt = word.normalize("NFC").toLowerCase();
  for (const [one, other] of TONE_PLACES) spelt = spelt.replaceAll(one, other);
  return spelt.replace(/[yýỳỷỹỵ]$/u, (letter) => SAME_SOUND[letter] ?? letter);
}

const SAME_SOUND: Record<string, string> = { y: "i", ý: "í", ỳ: "ì", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

/** Whether two words are the same when accents are left out. */
export function soundsAlike(left: string, right: string): boolean {
  return fold(left) === fold(right);
}
