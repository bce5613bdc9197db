/** Vietnamese letters after their plain one: ă and â come after every a. */
const SHAPES: Record<string, string> = {
  "\u0306": "~", // ă
  "\u0302": "~~", // â, ê, ô
  "\u031b": "~~~", // ơ, ư
};
const MARK = /\p{Diacritic}/gu;

/**
 * A key by which plain comparison puts names in the order of the Vietnamese alphabet (a ă â b c d
 * đ e ê …, tones aside), for engines that compare code points. "~" comes after every letter.
 */
export function sortKey(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("đ", "d~")
    .replace(MARK, (mark) => SHAPES[mark] ?? "");
}
