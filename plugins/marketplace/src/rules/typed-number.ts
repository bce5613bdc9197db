/**
 * A whole number as people type it: dots, commas or gaps between thousands, a unit of money at the end.
 * Null for anything else; "12,5" is no whole number.
 */
export function typedWholeNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\s*(?:đồng|đ|₫|vnd|vnđ)$/iu, "")
    .trim();
  if (/^\d{1,12}$/.test(plain)) return Number(plain);
  return /^\d{1,3}([.,\s\u00a0])\d{3}(?:\1\d{3})*$/.test(plain)
    ? Number(plain.replace(/\D/g, ""))
    : null;
}

/** A number with at most three decimals behind a comma or dot; null for anything else. */
export function typedDecimal(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^\d{1,7}(?:\.\d{1,3})?$/.test(plain) ? Number(plain) : null;
}
