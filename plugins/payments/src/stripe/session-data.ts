import type Stripe from "stripe";
import { type Decline, declineOf } from "./rules/decline";

/**
 * What Medusa keeps with the session and hands to the buyer's browser, so no more than the card form
 * needs: an intent as Stripe sends it has the buyer's billing details in it.
 */
export type SessionData = {
  /** pi_… */
  id: string;
  session_id: string;
  client_secret: string | null;
  publishable_key: string;
  /** Whole đồng. */
  amount: number;
  currency: string;
  /** Stripe's word for where the payment is. */
  status: Stripe.PaymentIntent.Status;
  /** Why the last card was not charged. */
  decline: Decline | null;
};

export function toSessionData(intent: Stripe.PaymentIntent, publishableKey: string): SessionData {
  return {
    id: intent.id,
    session_id: intent.metadata.session_id ?? "",
    client_secret: intent.client_secret,
    publishable_key: publishableKey,
    amount: intent.amount,
    currency: intent.currency,
    status: intent.status,
    decline: declineOf(intent.last_payment_error),
  };
}
