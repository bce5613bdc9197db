import { model } from "@medusajs/framework/utils";

/** A code of six digits that was sent to somebody's phone; only its keyed hash is kept. */
export const AccountCode = model
  .define(
    { name: "account_code", tableName: "ocop_account_code" },
    {
      id: model.id({ prefix: "oacode" }).primaryKey(),
      purpose: model.enum(["register", "reset"]),
      /** National form. */
      phone: model.text(),
      code_hash: model.text(),
      expires_at: model.dateTime(),
      tries: model.number().default(0),
      used_at: model.dateTime().nullable(),
      /** Of a registration: what becomes the account once the phone has shown that it is the person's. */
      registration: model.json().nullable(),
    },
  )
  .indexes([{ on: ["phone", "purpose"] }, { on: ["expires_at"] }]);
