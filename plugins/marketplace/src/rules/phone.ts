/** A Vietnamese phone number as digits with its leading 0; other numbers keep their digits. */
function nationalDigits(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.startsWith("84") && digits.length === 11 ? `0${digits.slice(2)}` : digits;
}

/** Whether two spellings (`0912 345 678`, `+84912345678`) are the same number. */
export function samePhone(left: string, right: string): boolean {
  const digits = nationalDigits(left);
  return digits.length > 0 && digits === nationalDigits(right);
}
