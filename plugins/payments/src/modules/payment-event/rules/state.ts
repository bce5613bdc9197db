/** received: waits to be worked on; failed: given up and shown to staff; ignored: not about a payment of ours. */
export const EVENT_STATES = ["received", "done", "failed", "ignored"] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** What the shop did because of an event; `none`: everything was so already. */
export const EVENT_OUTCOMES = [
  "none",
  "order_placed",
  "payment_captured",
  "money_returned",
  "refund_recorded",
  "dispute_recorded",
  "session_updated",
] as const;
export type EventOutcome = (typeof EVENT_OUTCOMES)[number];

/** The most telling of several: money that went back is seen before an order that was placed. */
const BY_WEIGHT: readonly EventOutcome[] = [
  "money_returned",
  "dispute_recorded",
  "refund_recorded",
  "order_placed",
  "payment_captured",
  "session_updated",
];

export function mainOutcome(outcomes: readonly EventOutcome[]): EventOutcome {
  return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? "none";
}
