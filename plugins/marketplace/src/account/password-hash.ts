import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** As Medusa's `emailpass` costs: 2^15 rounds, 32 MiB. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const SCHEME = "scrypt-15-8-1";

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, COST, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** A password as it is kept: the scheme, a salt of its own and the derived key, in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt);
  return [SCHEME, salt.toString("base64"), key.toString("base64")].join("$");
}

/**
 * Whether a password is the kept one. Without a kept one the answer is no, after as much work, so
 * that the time does not tell whether a number is registered.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [scheme, salt = "", key = ""] = (kept ?? "").split("$");
  const derived = await derive(password, Buffer.from(salt, "base64"));
  const expected = Buffer.from(key, "base64");
  if (scheme !== SCHEME || expected.length !== KEY_BYTES) return false;
  return timingSafeEqual(derived, expected);
}
