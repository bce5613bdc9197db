import type { MedusaContainer } from "@medusajs/framework/types";
import { sweepPaymentEvents } from "../payment-event/sweep";

/** Works on what the webhooks' own requests left: a failed attempt, or a server that stopped. */
export default async function sweep(container: MedusaContainer): Promise<void> {
  await sweepPaymentEvents(container);
}

const EVERY_MILLISECONDS = 5_000;

export const config = {
  name: "payments-sweep-events",
  schedule: { interval: EVERY_MILLISECONDS },
};
