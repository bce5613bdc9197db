import { model } from "@medusajs/framework/utils";
import { MATCH_KINDS } from "../rules/match-transfer";

/**
 * One decision about a transfer; the newest one holds. Append-only, so that it stays visible who
 * decided what and why.
 */
export const BankTransferMatch = model
  .define(
    { name: "bank_transfer_match", tableName: "ocop_bank_transfer_match" },
    {
      id: model.id({ prefix: "btmat" }).primaryKey(),
      transfer_id: model.text(),
      /** Medusa's order. */
      order_id: model.text().nullable(),
      amount_vnd: model.float(),
      kind: model.enum([...MATCH_KINDS]),
      /** Whether the order's payment is captured by it. */
      settles: model.boolean(),
      /** A staff member's user id, or `system`. */
      decided_by: model.text(),
      reason: model.text().nullable(),
    },
  )
  .indexes([
    { name: "IDX_ocop_bank_transfer_match_transfer", on: ["transfer_id"] },
    { name: "IDX_ocop_bank_transfer_match_order", on: ["order_id"] },
  ]);
