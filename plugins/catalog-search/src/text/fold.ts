const MARKS = /\p{Diacritic}/gu;
const PLAIN = /^[\p{ASCII}]*$/u;

/**
 * Text as it is compared: small letters without accents, đ as d and y as i, because "Lý" and "Lí",
 * "mỹ" and "mĩ" are two spellings of one syllable.
 */
export function fold(text: string): string {
  // Every word of every text passes here, and most have been folded before: no marks to look for.
  const bare = PLAIN.test(text) ? text : text.normalize("NFD").replace(MARKS, "");
  return bare.toLowerCase().replaceAll("đ", "d").replaceAll("y", "i");
}

const NOT_A_WORD = /[^\p{Letter}\p{Number}]+/u;

/** The words of a text as it is written, in small letters; accents stay. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFC").toLowerCase().split(NOT_A_WORD).filter(Boolean);
}

/** The folded words of a text. */
export function foldedWordsOf(text: string): string[] {
  return wordsOf(text).map(fold);
}

/** Whether a word, in small letters, was typed with an accent or with đ. */
export function isAccented(word: string): boolean {
  return fold(word) !== word.replaceAll("y", "i");
}
