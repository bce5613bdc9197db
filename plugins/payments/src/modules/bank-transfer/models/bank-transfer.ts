import { model } from "@medusajs/framework/utils";
import { TRANSFER_SOURCES } from "../rules/transfer-source";

/**
 * A transfer into the shop's account, once per reference of the bank. Append-only: the database
 * refuses changes, what is thought of a transfer stands in its matches.
 */
export const BankTransfer = model
  .define(
    { name: "bank_transfer", tableName: "ocop_bank_transfer" },
    {
      id: model.id({ prefix: "btran" }).primaryKey(),
      account_number: model.text(),
      bank_reference: model.text(),
      /** Whole đồng; double precision, since an integer ends at 2.1 billion. */
      amount_vnd: model.float(),
      note: model.text(),
      payer: model.text().nullable(),
      received_at: model.dateTime(),
      source: model.enum([...TRANSFER_SOURCES]),
      /** SHA-256 of the file, for a transfer that came with a statement. */
      statement_sha256: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_ocop_bank_transfer_reference",
      on: ["account_number", "bank_reference"],
      unique: true,
    },
    { name: "IDX_ocop_bank_transfer_received_at", on: ["received_at"] },
  ]);
