import Stripe from "stripe";
import { parseApiHost } from "./rules/api-host";

export type StripeOptions = {
  /** sk_… or rk_…; only the backend holds it. */
  apiKey: string;
  /** pk_…, which the shop's page needs to show the card form. */
  publishableKey: string;
  /** whsec_… of the endpoint POST /hooks/stripe. */
  webhookSecret: string;
  /** Another host instead of Stripe, for tests: see `parseApiHost`. */
  apiHost?: string;
};

/** The buyer waits for the answer, and Medusa holds a lock on the cart meanwhile. */
const TIMEOUT_MILLISECONDS = 10_000;
const RETRIES = 2;

/**
 * The client of Stripe's API in the version that the SDK is made for.
 * @throws Error in words for who starts the server, when the options do not fit together.
 */
export function connectStripe({ apiKey, apiHost }: StripeOptions): Stripe {
  return new Stripe(apiKey, {
    timeout: TIMEOUT_MILLISECONDS,
    maxNetworkRetries: RETRIES,
    telemetry: false,
    ...parseApiHost(apiHost, apiKey),
  });
}
