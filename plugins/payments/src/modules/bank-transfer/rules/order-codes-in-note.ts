const MARKS = /\p{M}/gu;
/** Where `QN` and eight letters or digits begin; found at every place, also inside one another. */
const CODES = /(?=(QN[0-9A-Z]{8}))/g;
/** Crockford's base 32, in which order codes are written. */
const ORDER_CODE = /^QN[0-9A-HJKMNP-TV-Z]{8}$/;

/**
 * Everything in the note of a transfer that may be an order code, each once. Banks write notes in
 * upper case, drop or add spaces and marks, and put their own words before and behind, such as
 * `MBVCB.123.QN7K3M9QTR.CT tu 0123`; people type O for 0 and I or L for 1.
 */
export function orderCodesInNote(note: string): string[] {
  const letters = note
    .normalize("NFKD")
    .replace(MARKS, "")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
  const codes = [...letters.matchAll(CODES)]
    .map(([, code = ""]) => `QN${code.slice(2).replace(/O/g, "0").replace(/[IL]/g, "1")}`)
    .filter((code) => ORDER_CODE.test(code));
  return [...new Set(codes)];
}
