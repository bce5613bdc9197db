const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
/** Marks that make a letter of the alphabet: breve, circumflex, horn. */
const LETTER_MARKS = /[\u0306\u0302\u031b]/;

/** Two digits per letter: engines that sort without regard to capitals or accents keep their order. */
function letterKey(letter: string): string {
  const letterPlace = LETTERS.indexOf(letter);
  const place = letterPlace < 0 ? "0123456789".indexOf(letter) + 1 : letterPlace + 11;
  return String(place).padStart(2, "0");
}

/**
 * A text by whose bytes names sort as a Vietnamese dictionary does: by the letters a ă â b c d đ …,
 * and where these are equal by the tones (none, grave, hook, tilde, acute, dot).
 */
export function sortKey(text: string): string {
  let letters = "";
  let tones = "";
  for (const decomposed of text.toLowerCase().normalize("NFC")) {
    const [base = "", ...marks] = decomposed.normalize("NFD");
    const letterMarks = marks.filter((mark) => LETTER_MARKS.test(mark)).join("");
    letters += letterKey((base + letterMarks).normalize("NFC"));
    tones += String(1 + TONES.findIndex((tone) => marks.includes(tone)));
  }
  return `k${letters}!${tones}`;
}
