/** What is wrong with a typed phone number: not ten digits, or not a Vietnamese mobile prefix. */
export type PhoneProblem = "length" | "prefix";

/**
 * A Vietnamese mobile number in its national form (`0912345678`), from what people type: spaces, dots,
 * dashes and brackets are ignored, `+84`, `84` and `0084` stand for the leading 0. Prefixes 03, 05, 07,
 * 08, 09 since the change of 2018 (plan of the Ministry of Information and Communications).
 */
export function normalisePhone(typed: string): { phone: string } | { problem: PhoneProblem } {
  const compact = typed.normalize("NFKC").replace(/[\s.\-–()\u200b]/g, "");
  const national = compact.replace(/^(?:\+84|0084|84(?=\d{9}$))0?/, "0");
  if (!/^\d{10}$/.test(national)) return { problem: "length" };
  if (!/^0[35789]/.test(national)) return { problem: "prefix" };
  return { phone: national };
}

/** `0912345678` as people write it: `0912 345 678`. Anything else comes back unchanged. */
export function formatPhone(phone: string): string {
  return phone.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3");
}
