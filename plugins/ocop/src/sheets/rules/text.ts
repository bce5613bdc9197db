const MARKS = /\p{M}/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** One line without needless spaces, composed, so that equal looks are equal text. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** Letters and digits only, in lower case, without diacritics: for headers and words of a list. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * What two spellings of one name share: case, spaces, punctuation and the place of the tone mark
 * (hoá, hóa) do not count, the diacritics themselves do (muối is not mười).
 */
export function nameIdentity(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => word.replace(TONES, "") + (word.match(TONES) ?? []).sort().join(""))
    .join(" ")
    .normalize("NFC");
}

/** What two spellings of one decision or certificate number share. */
export function numberIdentity(number: string): string {
  return number.normalize("NFC").toUpperCase().replace(/\s+/gu, "");
}
