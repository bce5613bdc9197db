import { model } from "@medusajs/framework/utils";

/** A buyer's objection at the bank: staff answer it at the provider before its last day. */
const PaymentDispute = model
  .define("payment_dispute", {
    id: model.id({ prefix: "paydis" }).primaryKey(),
    provider: model.text(),
    /** The provider's own id of the dispute. */
    dispute_id: model.text(),
    payment_reference: model.text(),
    order_id: model.text().nullable(),
    amount_vnd: model.number(),
    /** The provider's words for why and how it stands. */
    reason: model.text(),
    status: model.text(),
    /** Until when evidence is taken; null: none is. */
    answer_by: model.dateTime().nullable(),
    opened_at: model.dateTime(),
  })
  .indexes([{ on: ["provider", "dispute_id"], unique: true }]);

export default PaymentDispute;
