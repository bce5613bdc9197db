/** Vietnamese text as lower-case ASCII words ("Tỏi đen" → "toi den"), to match words in a name. */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const encoder = new TextEncoder();

/**
 * A name as XML text without the characters XML forbids, cut with "…" so that it takes at most
 * `budget` bytes.
 */
export function titleText(name: string, budget = 150): string {
  let text = "";
  let bytes = 0;
  for (const character of name) {
    if (/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(character)) continue;
    const next = entities[character] ?? character;
    bytes += encoder.encode(next).length;
    if (bytes > budget - 3) return `${text}…`;
    text += next;
  }
  return text;
}
