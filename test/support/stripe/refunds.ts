import { invalidRequest, type Json, noSuch } from "./answer.ts";
import { textsOf } from "./form.ts";
import { intentOf } from "./intents.ts";
import type { Charge, Dispute, Refund, Store } from "./store.ts";

function chargeOf(store: Store, intentId: string): Charge {
  const { latest_charge } = intentOf(store, intentId);
  const charge = store.charges.get(latest_charge ?? "");
  if (charge) return charge;
  throw invalidRequest("This PaymentIntent does not have a successful charge to refund.", {
    code: "payment_intent_unexpected_state",
  });
}

export function createRefund(store: Store, body: Json): Refund {
  const charge = chargeOf(store, String(body.payment_intent));
  const left = charge.amount - charge.amount_refunded;
  if (left === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
    });
  }
  const amount = body.amount === undefined ? left : Number(body.amount);
  if (!Number.isInteger(amount) || amount <= 0 || amount > left) {
    throw invalidRequest(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      { param: "amount" },
    );
  }
  const refund: Refund = {
    id: store.newId("re"),
    object: "refund",
    amount,
    charge: charge.id,
    created: store.now(),
    currency: "vnd",
    metadata: textsOf(body.metadata),
    payment_intent: charge.payment_intent,
    reason: body.reason ?? null,
    status: "succeeded",
  };
  store.refunds.set(refund.id, refund);
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  store.happen("refund.created", refund);
  store.happen("charge.refunded", charge);
  return refund;
}

/** The money does not reach the buyer's bank and comes back. */
export function failRefund(store: Store, id: string): Refund {
  const refund = refundOf(store, id);
  refund.status = "failed";
  const charge = chargeOf(store, refund.payment_intent);
  charge.amount_refunded -= refund.amount;
  charge.refunded = false;
  store.happen("refund.failed", refund);
  return refund;
}

export function refundOf(store: Store, id: string): Refund {
  const refund = store.refunds.get(id);
  if (refund) return refund;
  throw noSuch("refund", id, "refund");
}

/** The buyer objects at the bank. */
export function openDispute(store: Store, intentId: string): Dispute {
  const charge = chargeOf(store, intentId);
  const dispute: Dispute = {
    id: store.newId("du"),
    object: "dispute",
    amount: charge.amount,
    charge: charge.id,
    created: store.now(),
    currency: "vnd",
    evidence_details: { due_by: store.now() + 7 * 86_400, has_evidence: false },
    payment_intent: intentId,
    reason: "product_not_received",
    status: "needs_response",
  };
  store.disputes.set(dispute.id, dispute);
  store.happen("charge.dispute.created", dispute);
  return dispute;
}

export function closeDispute(store: Store, id: string, status: "won" | "lost"): Dispute {
  const dispute = disputeOf(store, id);
  dispute.status = status;
  dispute.evidence_details = { due_by: null, has_evidence: true };
  store.happen("charge.dispute.closed", dispute);
  return dispute;
}

export function disputeOf(store: Store, id: string): Dispute {
  const dispute = store.disputes.get(id);
  if (dispute) return dispute;
  throw noSuch("dispute", id, "dispute");
}
