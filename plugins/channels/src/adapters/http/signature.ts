import { createHmac, timingSafeEqual } from "node:crypto";

/** HMAC-SHA256 in small hexadecimal. */
export function hmacHex(key: string, text: string | Buffer): string {
  return createHmac("sha256", key).update(text).digest("hex");
}

/** Compares without telling by its duration how much was right. */
export function sameSignature(expected: string, given: string | undefined): boolean {
  if (given === undefined || given.length !== expected.length) return false;
  return timingSafeEqual(Buffer.from(expected), Buffer.from(given));
}
