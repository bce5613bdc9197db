import { createHmac, randomInt, timingSafeEqual } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

const CODES = 1_000_000;
const DIGITS = 6;

export function newCode(): string {
  return String(randomInt(CODES)).padStart(DIGITS, "0");
}

/** A code as it is kept: a million codes are tried in a second, so only under the server's secret. */
export function hashCode(container: MedusaContainer, phone: string, code: string): string {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const { cookieSecret } = config.projectConfig.http;
  if (!cookieSecret) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Set COOKIE_SECRET: codes are kept under it",
    );
  }
  return createHmac("sha256", cookieSecret).update(`account-code\n${phone}\n${code}`).digest("hex");
}

export function isSameHash(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
