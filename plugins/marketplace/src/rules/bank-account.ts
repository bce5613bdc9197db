/** Bank identification number of NAPAS: six digits that begin with 9704. */
export const BANK_BIN = /^9704\d{2}$/;
/** Digits, at some banks with capital letters. */
export const ACCOUNT_NUMBER = /^[0-9A-Z]{4,24}$/;
/** Letters first: no name begins like a formula. */
export const HOLDER_NAME = /^[\p{L}][\p{L}\p{M}0-9 .,&()/-]*$/u;

/** The end of an account number, enough to tell accounts apart. */
export function maskedAccount(accountNumber: string): string {
  return `•••${accountNumber.slice(-4)}`;
}
