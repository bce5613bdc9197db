import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import type { EventOutcome } from "../modules/payment-event/rules/state";
import type { PaymentEventRow } from "../modules/payment-event/service";
import { REFUND_ID } from "../providers/stripe/service";
import { sentence } from "../bilingual";
import { ask } from "../stripe/errors";
import { recordCardRefundWorkflow } from "../workflows/payment-event/workflows/record-card-refund";
import { refundFailed } from "./give-up";
import type { PaymentStanding } from "./read-standing";

const PAGE_SIZE = 100;
const NOTE = sentence("Hoàn tiền ở Stripe", "Refunded at Stripe");

/** The ids in Medusa under which the refund may stand: as our admin made it, or as it was found. */
function idsOf(refund: Stripe.Refund): string[] {
  const ours = refund.metadata?.[REFUND_ID];
  return [`ref_${refund.id}`, ...(ours === undefined ? [] : [ours])];
}

function hasFailed({ status }: Stripe.Refund): boolean {
  return status === "failed" || status === "canceled";
}

/**
 * Writes the refunds of a payment that Medusa does not know of, each once by Stripe's own id.
 * @throws GivenUp when an event tells that a refund which Medusa counts did not reach the buyer.
 */
export async function recordRefunds(
  container: MedusaContainer,
  stripe: Stripe,
  { records }: PaymentStanding,
  events: PaymentEventRow[],
): Promise<EventOutcome[]> {
  const { intent, payment, session, orderId } = records;
  if (payment === null || session === null || intent.amount_received === 0) return [];
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  const { data: refunds } = await ask(
    stripe.refunds.list({ payment_intent: intent.id, limit: PAGE_SIZE }),
  );
  const outcomes: EventOutcome[] = [];
  for (const refund of refunds.reverse()) {
    const known = await payments.listRefunds({ id: idsOf(refund) });
    const isNews = events.some(({ object_id }) => object_id === refund.id);
    if (hasFailed(refund)) {
      if (known.length > 0 && isNews) throw refundFailed(refund.id);
    } else if (known.length === 0) {
      await recordCardRefundWorkflow(container).run({
        input: {
          id: `ref_${refund.id}`,
          payment_id: payment.id,
          collection_id: session.payment_collection_id,
          order_id: orderId,
          amount_vnd: refund.amount,
          currency_code: refund.currency,
          refund_reference: refund.id,
          note: NOTE,
        },
      });
      outcomes.push("refund_recorded");
    }
  }
  return outcomes;
}
