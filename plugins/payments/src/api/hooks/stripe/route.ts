import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import type { StripeAccess } from "../../../modules/payment-event/service";
import { stripeEvent } from "../../../payment-event/pull-events";
import { paymentEventsOf } from "../../../payment-event/service-of";
import { sweepSoon } from "../../../payment-event/sweep";
import { receivePaymentEventsWorkflow } from "../../../workflows/payment-event/workflows/receive-payment-events";

/** For Stripe's dashboard, where the answers to its webhooks are shown. */
const NOT_SET_UP = "Card payments are not set up in this shop.";
const NOT_SIGNED = "The signature does not fit: check the endpoint's signing secret.";

function verify({ client, webhookSecret }: StripeAccess, req: MedusaRequest): Stripe.Event {
  const body = (req as { rawBody?: Buffer }).rawBody ?? "";
  const signature = req.headers["stripe-signature"] ?? "";
  try {
    return client.webhooks.constructEvent(body, signature, webhookSecret);
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, NOT_SIGNED);
  }
}

/**
 * Takes an event of Stripe's in and answers at once; one that came before changes nothing. What
 * follows from it happens afterwards, here or in the job: see src/payment-event.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { stripe } = paymentEventsOf(req.scope);
  if (stripe === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, NOT_SET_UP);
  const event = stripeEvent(verify(stripe, req));
  await receivePaymentEventsWorkflow(req.scope).run({ input: { events: [event] } });
  res.status(200).json({ received: true });
  sweepSoon(req.scope);
}
