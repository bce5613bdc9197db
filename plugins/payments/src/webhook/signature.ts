import { createHmac, timingSafeEqual } from "node:crypto";

export const SIGNATURE_HEADER = "x-bank-transfer-signature";

const WINDOW_SECONDS = 5 * 60;
const FORM = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

/** The header's value for a body that is sent at an instant (whole seconds since 1970). */
export function signatureOf(body: Buffer, secret: string, atSeconds: number): string {
  const digest = createHmac("sha256", secret).update(`${atSeconds}.`).update(body).digest("hex");
  return `t=${atSeconds},v1=${digest}`;
}

/**
 * Whether the sender knows the secret and sent the body within five minutes: HMAC-SHA256 over the
 * time, a dot and the bytes of the body. A message that is sent again inside that window passes; it
 * has no second effect, because the bank's reference is kept once.
 */
export function isSigned(
  header: string | undefined,
  { body, secret, now }: { body: Buffer; secret: string; now: Date },
): boolean {
  const [, seconds] = FORM.exec(header ?? "") ?? [];
  if (header === undefined || seconds === undefined) return false;
  const atSeconds = Number(seconds);
  if (Math.abs(now.getTime() / 1000 - atSeconds) > WINDOW_SECONDS) return false;
  const expected = Buffer.from(signatureOf(body, secret, atSeconds));
  const given = Buffer.from(header);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
