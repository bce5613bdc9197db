/**
 * The strictest length that a transfer's words are known to have to keep (the purpose of a VietQR
 * code, 25 characters); from general knowledge, unverified for a given bank's batch file.
 */
export const MAX_NOTE_LENGTH = 25;

/** Text in the letters that every bank takes: no diacritics, capitals, single spaces. */
export function bankText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[đĐ]/g, "D")
    .toUpperCase()
    .replace(/[^A-Z0-9 .,&()/-]/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** The words of a payout's transfer, by which it is found again in a statement of the bank. */
export function payoutNote(batchCode: string, position: number): string {
  return bankText(`OCOP ${batchCode} ${position}`).slice(0, MAX_NOTE_LENGTH);
}

/** The code of the n-th batch of a day: `CT261124-1`. */
export function batchCode(on: string, serial: number): string {
  return `CT${on.slice(2).replaceAll("-", "")}-${serial}`;
}
