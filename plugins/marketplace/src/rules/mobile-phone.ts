const SEPARATORS = /[\s.\-–()\u200b]/g;
const PREFIX = /^(?:\+84|0084|84(?=\d{9}$))0?/;
/** Mobile prefixes since the change of 2018; landlines (02…) take no messages, so no codes. */
const MOBILE = /^0[35789]\d{8}$/;

/**
 * A Vietnamese mobile number in its national form (`0912345678`) from what people type: spaces, dots,
 * dashes and brackets are ignored, `+84`, `84` and `0084` stand for the leading 0. Null for anything
 * else, landlines too.
 */
export function normaliseMobile(typed: string): string | null {
  const national = typed.normalize("NFKC").replace(SEPARATORS, "").replace(PREFIX, "0");
  return MOBILE.test(national) ? national : null;
}

/** `0912345678` in the form that messages are sent to and sign-ins are kept under: `+84912345678`. */
export function internationalPhone(national: string): string {
  return national.replace(/^0/, "+84");
}
