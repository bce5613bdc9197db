import { model } from "@medusajs/framework/utils";

/**
 * What an account has beside Medusa's customer, which holds name and addresses, and Medusa's auth
 * identity, which holds the password under the phone number.
 */
export const Account = model
  .define(
    { name: "account", tableName: "ocop_account" },
    {
      id: model.id({ prefix: "oacc" }).primaryKey(),
      customer_id: model.text().unique(),
      /** National form; the one to sign in with. */
      phone: model.text(),
      /**
       * Not in Medusa's customer, whose e-mails are unique: families share one, and nobody is to learn
       * here that an address is known.
       */
      email: model.text().nullable(),
      /** The language of messages. */
      language: model.enum(["vi", "en"]),
      /** A session of an earlier number is over. */
      session_epoch: model.number().default(1),
      /** Set when the person erased the account; the row goes when all else has gone. */
      erasing_at: model.dateTime().nullable(),
    },
  )
  .indexes([{ on: ["phone"] }]);
