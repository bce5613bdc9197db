/** GTIN-8, GTIN-12 (UPC-A), GTIN-13 (EAN-13) and GTIN-14 (GS1 General Specifications, section 3.3). */
const LENGTHS = [8, 12, 13, 14];

/** What is wrong with a number under a bar code; null when nothing is. */
export type GtinProblem = { kind: "digits" } | { kind: "check"; expected: number };

/**
 * The check digit of the digits before it: from the right they weigh 3, 1, 3, …, and the digit fills
 * the sum up to the next ten (GS1 General Specifications, section 7.9.1).
 */
export function gtinCheckDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** The digits alone: people type a number as it is printed, with gaps. */
export function gtinDigits(text: string): string {
  return text.replace(/[\s.-]/g, "");
}

/** Looks at a number without gaps. */
export function gtinProblem(digits: string): GtinProblem | null {
  if (!/^\d+$/.test(digits) || !LENGTHS.includes(digits.length)) return { kind: "digits" };
  const expected = gtinCheckDigit(digits.slice(0, -1));
  return Number(digits.at(-1)) === expected ? null : { kind: "check", expected };
}
