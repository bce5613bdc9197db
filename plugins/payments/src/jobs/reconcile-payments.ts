import type { MedusaContainer } from "@medusajs/framework/types";
import { pullEvents } from "../payment-event/pull-events";
import { sweepPaymentEvents } from "../payment-event/sweep";

/**
 * Compares with Stripe: whatever was paid, refunded or disputed there is in the inbox by now, so that
 * no payment is lost with its webhook. Carts whose card form was left unpaid make no such event.
 */
export default async function reconcilePayments(container: MedusaContainer): Promise<void> {
  if ((await pullEvents(container, new Date())) > 0) await sweepPaymentEvents(container);
}

const EVERY_MILLISECONDS = 60_000;

export const config = {
  name: "payments-reconcile",
  schedule: { interval: EVERY_MILLISECONDS },
};
