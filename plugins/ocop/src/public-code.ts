import { randomBytes } from "node:crypto";

/** Digits and capitals that are not mistaken for each other (Crockford's base 32). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 16;

/** A random code of 80 bits that a person can type, such as `7K3M9QZX2C4D5E6F`. */
export function newPublicCode(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join(
    "",
  );
}
