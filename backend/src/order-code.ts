import { randomInt } from "node:crypto";

/** Crockford's base 32: no letter that is mistaken for a digit on the phone or on paper. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_LENGTH = 8;

/** A new order code for people, such as `QN7K3M9QTR`; 40 random bits, so that none can be guessed. */
export function newOrderCode(): string {
  const letters = Array.from({ length: RANDOM_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `QN${letters.join("")}`;
}

/** The code as a person may type it, brought to its stored form. */
export function normalizeOrderCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/^#/, "")
    .replace(/(?<=^QN.*)[IL]/g, "1")
    .replace(/(?<=^QN.*)O/g, "0");
}
