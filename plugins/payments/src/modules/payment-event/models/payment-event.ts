import { model } from "@medusajs/framework/utils";
import { EVENT_OUTCOMES, EVENT_STATES } from "../rules/state";

/** The inbox of a payment provider's webhooks: what came stays a row until it is worked on. */
const PaymentEvent = model
  .define("payment_event", {
    id: model.id({ prefix: "payevt" }).primaryKey(),
    /** Who sent it: `stripe`. */
    provider: model.text(),
    /** The provider's own id of the event; the same event comes more than once. */
    event_id: model.text(),
    type: model.text(),
    /** The provider's id of the payment that it is about; null: of none of ours. */
    payment_reference: model.text().nullable(),
    /** The provider's id of the object that changed. */
    object_id: model.text().nullable(),
    /** By the provider's clock. */
    occurred_at: model.dateTime(),
    /** As it came, while it waits; null afterwards: it holds the buyer's billing details. */
    payload: model.json().nullable(),
    state: model.enum([...EVENT_STATES]),
    outcome: model.enum([...EVENT_OUTCOMES]).nullable(),
    order_id: model.text().nullable(),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime().nullable(),
    error: model.text().nullable(),
    processed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["provider", "event_id"], unique: true },
    { on: ["payment_reference"] },
    { on: ["state", "next_attempt_at"] },
  ]);

export default PaymentEvent;
