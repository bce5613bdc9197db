/** What the fields show; no certificate has it. */
export const EXAMPLE_CODE = "7K3M-9QZX-2C4D-5E6F";

const LENGTH = 16;
const CODE = /^[0-9A-HJKMNP-TV-Z]{16}$/;
const MOST_TYPED = 300;

/**
 * A certificate code as it was typed, pasted or scanned: spaces, dashes and case do not matter, O is
 * 0, I and L are 1, and of an address such as `https://…/certificates/7K3M…` its end counts.
 */
export function normaliseCertificateCode(typed: string): string {
  const text = typed.slice(0, MOST_TYPED).trim();
  const fromAddress = /\/certificates\/([^/?#]+)/.exec(text)?.[1];
  return (fromAddress ?? text)
    .toUpperCase()
    .replace(/[\s\u2010-\u2015_.-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

export type CodeProblem =
  { kind: "missing" } | { kind: "length"; count: number } | { kind: "letters" };

/** What keeps a normalised code from being one; null when it can be one. */
export function codeProblem(code: string): CodeProblem | null {
  if (code === "") return { kind: "missing" };
  if (CODE.test(code)) return null;
  return code.length === LENGTH ? { kind: "letters" } : { kind: "length", count: code.length };
}

/** A code in groups of four, as people read it out: `7K3M-9QZX-2C4D-5E6F`. */
export function groupedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, "$1-");
}
