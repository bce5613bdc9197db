import { model } from "@medusajs/framework/utils";

/**
 * That somebody agreed to something, and when they took it back. The row outlives the account as the
 * proof that there was a consent, and then names nobody.
 */
export const AccountConsent = model
  .define(
    { name: "account_consent", tableName: "ocop_account_consent" },
    {
      id: model.id({ prefix: "oacon" }).primaryKey(),
      customer_id: model.text(),
      purpose: model.text(),
      /** Which wording the person saw. */
      version: model.text(),
      language: model.enum(["vi", "en"]),
      given_at: model.dateTime(),
      withdrawn_at: model.dateTime().nullable(),
    },
  )
  .indexes([{ on: ["customer_id"] }]);
