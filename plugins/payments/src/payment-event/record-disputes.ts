import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import type { EventOutcome } from "../modules/payment-event/rules/state";
import type { PaymentEventRow } from "../modules/payment-event/service";
import { ask } from "../stripe/errors";
import { recordDisputeWorkflow } from "../workflows/payment-event/workflows/record-dispute";
import type { PaymentStanding } from "./read-standing";

const fromSeconds = (seconds: number): Date => new Date(seconds * 1000);

/** Shows staff the disputes that the events are about, as they stand now. */
export async function recordDisputes(
  container: MedusaContainer,
  stripe: Stripe,
  { records: { intent, orderId } }: PaymentStanding,
  events: PaymentEventRow[],
): Promise<EventOutcome[]> {
  const about = events.filter(({ type }) => type.startsWith("charge.dispute."));
  const ids = new Set(about.flatMap(({ object_id }) => object_id ?? []));
  for (const id of ids) {
    const dispute = await ask(stripe.disputes.retrieve(id));
    const dueBy = dispute.evidence_details.due_by;
    await recordDisputeWorkflow(container).run({
      input: {
        provider: "stripe",
        dispute_id: dispute.id,
        payment_reference: intent.id,
        order_id: orderId,
        amount_vnd: dispute.amount,
        reason: dispute.reason,
        status: dispute.status,
        answer_by: dueBy === null ? null : fromSeconds(dueBy),
        opened_at: fromSeconds(dispute.created),
      },
    });
  }
  return ids.size > 0 ? ["dispute_recorded"] : [];
}
