/**
 * Folds Vietnamese text for comparing what people type: lower case, no diacritics, đ as d, y as i
 * ("Lý" and "Lí" are the same name), everything else than letters and digits as one space.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/y/g, "i")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
