import type { payment_event as words } from "../i18n/vi/payment-event";

export type EventState = keyof typeof words.states;
export type EventOutcome = keyof typeof words.outcomes;
export type EventType = keyof typeof words.types;
export type DisputeReason = keyof typeof words.reasons;
export type DisputeStatus = keyof typeof words.dispute_status;

export const EVENT_STATES: readonly EventState[] = ["received", "done", "failed", "ignored"];
export const EVENT_OUTCOMES: readonly EventOutcome[] = [
  ...(["order_placed", "payment_captured", "refund_recorded", "dispute_recorded"] as const),
  ...(["money_returned", "session_updated", "none"] as const),
];

/** A row of `GET /admin/ocop/payment-events`; instants are ISO 8601. */
export type PaymentEvent = {
  id: string;
  event_id: string;
  type: string;
  payment_reference: string | null;
  occurred_at: string;
  state: EventState;
  outcome: EventOutcome | null;
  order_id: string | null;
  order_code: string | null;
  attempts: number;
  next_attempt_at: string | null;
  error: string | null;
};

/** A row of `GET /admin/ocop/payment-disputes`. */
export type PaymentDispute = {
  id: string;
  dispute_id: string;
  payment_reference: string;
  order_id: string | null;
  order_code: string | null;
  amount_vnd: number;
  reason: string;
  status: string;
  answer_by: string | null;
  opened_at: string;
};

const TYPES: [start: string, type: EventType][] = [
  ["payment_intent.succeeded", "succeeded"],
  ["payment_intent.amount_capturable_updated", "capturable"],
  ["payment_intent.canceled", "canceled"],
  ["payment_intent.payment_failed", "payment_failed"],
  ["charge.refunded", "refund"],
  ["refund.", "refund"],
  ["charge.dispute.", "dispute"],
];

/** What a provider's kind of event is about; null for one that the shop has no words for. */
export function eventTypeOf(type: string): EventType | null {
  return TYPES.find(([start]) => type.startsWith(start))?.[1] ?? null;
}

const REASONS: readonly DisputeReason[] = [
  ...(["duplicate", "fraudulent", "product_not_received", "product_unacceptable"] as const),
  ...(["credit_not_processed", "subscription_canceled", "unrecognized", "general"] as const),
];
const STATUSES: readonly DisputeStatus[] = [
  ...(["needs_response", "warning_needs_response", "under_review"] as const),
  ...(["warning_under_review", "warning_closed", "won", "lost"] as const),
];

/** The words for a dispute's reason by https://docs.stripe.com/disputes/categories. */
export const disputeReasonOf = (reason: string): DisputeReason =>
  REASONS.find((one) => one === reason) ?? "other";

/** The words for a dispute's status by https://docs.stripe.com/api/disputes/object. */
export const disputeStatusOf = (status: string): DisputeStatus =>
  STATUSES.find((one) => one === status) ?? "other";
