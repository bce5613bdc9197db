import { model } from "@medusajs/framework/utils";
import { CERTIFICATION_STATUSES } from "../rules/certification-status";

/**
 * A day on which a registered product's status changed, found by the daily job: one row however
 * often the job runs, and the outbox of its event (`emitted_at`).
 */
export const StatusTransition = model
  .define(
    { name: "status_transition", tableName: "ocop_status_transition" },
    {
      id: model.id({ prefix: "otran" }).primaryKey(),
      registered_product_id: model.text(),
      certification_id: model.text().nullable(),
      from_status: model.enum([...CERTIFICATION_STATUSES]),
      to_status: model.enum([...CERTIFICATION_STATUSES]),
      changed_on: model.text(),
      emitted_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_ocop_status_transition_once",
      on: ["registered_product_id", "changed_on", "to_status"],
      unique: true,
    },
  ]);
