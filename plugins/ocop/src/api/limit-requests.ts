import { createHmac } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { clientNetworkOf } from "../modules/ocop/rules/client-network";
import { countRequest } from "../rate-limit/count-request";

type RequestLimit = {
  /** What is limited: each purpose counts for itself. */
  purpose: string;
  limit: number;
  windowSeconds: number;
  /** What the client is told, with what to do. */
  sentence: string;
  /** Whom to count instead of the client: a phone number, an account. */
  subjectOf?: (req: MedusaRequest) => string;
};

/** The client as a key that nobody without the server's secret reads back into an address or a number. */
function keyOf(req: MedusaRequest, purpose: string, subject: string): string {
  const config = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const { cookieSecret } = config.projectConfig.http;
  if (!cookieSecret) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Set COOKIE_SECRET: clients are counted under it",
    );
  }
  return createHmac("sha256", cookieSecret).update(`${purpose}\n${subject}`).digest("hex");
}

/**
 * Refuses a client (an IPv4 address or an IPv6 network, as the proxy in front names it) that has
 * called more than `limit` times within a window: 429 with `Retry-After`. Counted in the database,
 * so over all server processes together. Stands after the validators: what they refuse is free.
 */
export function limitRequests({
  purpose,
  limit,
  windowSeconds,
  sentence,
  subjectOf,
}: RequestLimit) {
  return async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const key = keyOf(req, purpose, subjectOf?.(req) ?? clientNetworkOf(req.ip ?? ""));
    const { hits, secondsLeft } = await countRequest(database, { key, windowSeconds });
    if (hits <= limit) {
      next();
      return;
    }
    res
      .status(429)
      .setHeader("retry-after", String(secondsLeft))
      .json({ type: "too_many_requests", message: sentence });
  };
}
