import { model } from "@medusajs/framework/utils";

/** That staff has sent the money of a refund back to the buyer, by transfer or in cash; once for each. */
export const RefundTransfer = model
  .define(
    { name: "refund_transfer", tableName: "ocop_refund_transfer" },
    {
      id: model.id({ prefix: "rftr" }).primaryKey(),
      /** Medusa's refund. */
      refund_id: model.text(),
      /** The bank's reference, or how else the money went. */
      reference: model.text(),
      /** A staff member's user id. */
      sent_by: model.text(),
    },
  )
  .indexes([{ name: "IDX_ocop_refund_transfer_refund", on: ["refund_id"], unique: true }]);
