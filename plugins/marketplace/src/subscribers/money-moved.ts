import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { CONSIGNMENT_CHANGED } from "../events";
import { settleMoney } from "../payout/settle-money";

/** Brings the ledger up to date at once; the job does it in any case. */
export default async function followMoney({ container }: SubscriberArgs<unknown>): Promise<void> {
  await settleMoney(container);
}

export const config: SubscriberConfig = {
  event: ["payment.captured", "payment.refunded", CONSIGNMENT_CHANGED],
};
