/**
 * How a producer's numbers and addresses are written and kept. Each function gives the one spelling
 * that is kept, or null when the text is not one.
 */

const SEPARATORS = /[\s.\-()]/g;

/** Mobile numbers have 10 digits, those with an area code (02…) 11. */
const NATIONAL_NUMBER = /^0(?:[35789]\d{8}|2\d{9})$/;

/** A Vietnamese phone number as its digits with the leading 0: `0912345678`. */
export function phoneDigits(text: string): string | null {
  const digits = text.replace(SEPARATORS, "").replace(/^(?:\+|00)84(?:\(?0\)?)?/, "0");
  const national = /^84\d{9,10}$/.test(digits) ? `0${digits.slice(2)}` : digits;
  return NATIONAL_NUMBER.test(national) ? national : null;
}

/** `0912345678` in the form that text messages are sent to: `+84912345678`. */
export function internationalPhone(national: string): string {
  return national.replace(/^0/, "+84");
}

/**
 * A tax code as its digits: 10 of a unit, 13 of its branch or business location (written 10-3), or
 * the 12 of a personal number, which stands for the tax code of a household since 1 July 2025
 * (Circular 86/2024/TT-BTC).
 */
export function taxCodeDigits(text: string): string | null {
  const compact = text.replace(/\s/g, "");
  return /^(?:\d{10}(?:-?\d{3})?|\d{12})$/.test(compact) ? compact.replace("-", "") : null;
}

const MAX_EMAIL_LENGTH = 254;
const EMAIL = /^[a-z0-9._%+'-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** An e-mail address in small letters. */
export function emailAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length <= MAX_EMAIL_LENGTH && EMAIL.test(address) ? address : null;
}

/** A web address; `https://` stands before one that names no protocol. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(address) || !URL.canParse(address)) return null;
  const { protocol, hostname, username, href } = new URL(address);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && hostname.includes(".") && username === "" ? href.replace(/\/$/, "") : null;
}
