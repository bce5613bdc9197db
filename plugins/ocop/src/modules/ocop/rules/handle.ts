const COMBINING_MARKS = /[\u0300-\u036f]/g;

/** Small letters without accents, as a search compares them: `Trà Bồng` is `tra bong`. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(COMBINING_MARKS, "").toLowerCase().replace(/đ/g, "d");
}

const MAX_HANDLE_LENGTH = 100;
export const HANDLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The part of a page's address that a name gives: `HTX Đồng Tiến` is `htx-dong-tien`; may be "". */
export function handleOf(name: string): string {
  return withoutAccents(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_HANDLE_LENGTH)
    .replace(/^-+|-+$/g, "");
}

/** Whether the text can stand in a page's address. */
export function isHandle(text: string): boolean {
  return text.length <= MAX_HANDLE_LENGTH && HANDLE.test(text);
}
