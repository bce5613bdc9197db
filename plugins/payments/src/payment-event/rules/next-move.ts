import type { SessionStatus } from "../../stripe/rules/intent";

/** How a card payment stands at the provider and in the shop. Money in whole đồng. */
export type Standing = {
  /** What the provider still takes from the buyer. */
  heldVnd: number;
  intent: { status: SessionStatus; amountVnd: number; declineCode: string | null };
  /** Medusa's session; null: it is gone or was never ours. */
  session: { status: string; amountVnd: number; declineCode: string | null } | null;
  /** Whether the session belongs to a cart that could become an order. */
  hasCart: boolean;
  order: "none" | "open" | "canceled";
  /** What Medusa has written down of the money. */
  payment: { captured: boolean; canceled: boolean } | null;
  /** Whether the order was paid with another session than this. */
  paidOtherwise: boolean;
};

export type Move =
  | "complete_order"
  | "authorize_payment"
  | "capture_payment"
  | "return_money"
  | "update_session"
  | "report_unknown"
  | "none";

/**
 * The one next thing to do for a payment, from how it stands now. Asked again after each move it
 * comes to `none`, from wherever a server may have stopped: whoever pays has an order, or the
 * money back.
 */
export function nextMove(standing: Standing): Move {
  const { heldVnd, session, payment } = standing;
  if (heldVnd === 0) return isSessionBehind(standing) ? "update_session" : "none";
  if (session === null) return "report_unknown";
  if (payment !== null && !payment.canceled && standing.order !== "none") {
    return payment.captured ? "none" : "capture_payment";
  }
  return mayBecomeOrder(standing, session.amountVnd) ? moveTowardsOrder(standing) : "return_money";
}

function isSessionBehind({ intent, session, payment }: Standing): boolean {
  if (session === null || payment !== null) return false;
  return session.status !== intent.status || session.declineCode !== intent.declineCode;
}

function mayBecomeOrder(standing: Standing, agreedVnd: number): boolean {
  const { intent, order, payment, paidOtherwise, hasCart } = standing;
  if (payment?.canceled || order === "canceled" || paidOtherwise) return false;
  return intent.amountVnd === agreedVnd && (order === "open" || hasCart);
}

function moveTowardsOrder({ order }: Standing): Move {
  return order === "none" ? "complete_order" : "authorize_payment";
}
