import { model } from "@medusajs/framework/utils";

/**
 * A reminder that a certificate runs out, once per certificate, threshold and audience. It is shown
 * in the portal and the admin until `read_at`; `sent_at` is when its e-mail went out (null: none
 * could, `mail_problem` says why).
 */
export const Reminder = model
  .define(
    { name: "reminder", tableName: "ocop_reminder" },
    {
      id: model.id({ prefix: "oremi" }).primaryKey(),
      certification_id: model.text(),
      registered_product_id: model.text(),
      producer_id: model.text().index(),
      audience: model.enum(["producer", "staff"]),
      days_before: model.number(),
      valid_until: model.text(),
      due_on: model.text(),
      recipients: model.array(),
      sent_at: model.dateTime().nullable(),
      mail_problem: model.text().nullable(),
      read_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_ocop_reminder_once",
      on: ["certification_id", "valid_until", "days_before", "audience"],
      unique: true,
    },
  ]);
