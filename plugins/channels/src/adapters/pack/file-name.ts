const MAX_LENGTH = 60;

/** A name that every system takes as a file's: ASCII letters, digits and hyphens; never empty. */
export function plainFileName(text: string, fallback: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? fallback : plain;
}
