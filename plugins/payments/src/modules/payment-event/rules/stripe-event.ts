import { z } from "@medusajs/framework/zod";

/** The kinds of events that change anything; POST /hooks/stripe needs no other. */
export const HANDLED_EVENTS = [
  "payment_intent.succeeded",
  "payment_intent.amount_capturable_updated",
  "payment_intent.canceled",
  "payment_intent.payment_failed",
  "charge.refunded",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
] as const;

const handled: ReadonlySet<string> = new Set(HANDLED_EVENTS);

/** An event is believed in who it is about, never in what it says: that is asked of Stripe again. */
const event = z.object({
  id: z.string(),
  type: z.string(),
  created: z.number(),
  data: z.object({
    object: z.object({
      id: z.string().optional(),
      object: z.string(),
      payment_intent: z.string().nullish(),
    }),
  }),
});

export type ReceivedEvent = {
  /** evt_… */
  eventId: string;
  type: string;
  occurredAt: Date;
  /** pi_…, or null where it is about no payment that we handle. */
  paymentReference: string | null;
  /** The object it is about: pi_…, ch_…, re_… or du_…. */
  objectId: string | null;
};

/** Who an event is about. An event of a kind we do not handle is about no payment. */
export function readEvent(source: unknown): ReceivedEvent {
  const { id, type, created, data } = event.parse(source);
  const { object } = data;
  const intent = object.object === "payment_intent" ? object.id : object.payment_intent;
  return {
    eventId: id,
    type,
    occurredAt: new Date(created * 1000),
    paymentReference: handled.has(type) ? (intent ?? null) : null,
    objectId: object.id ?? null,
  };
}
