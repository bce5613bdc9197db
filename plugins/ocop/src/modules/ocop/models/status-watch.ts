import { model } from "@medusajs/framework/utils";
import { CERTIFICATION_STATUSES } from "../rules/certification-status";

/** The status of a registered product on the last day that the daily job has looked at. */
export const StatusWatch = model.define(
  { name: "status_watch", tableName: "ocop_status_watch" },
  {
    id: model.id({ prefix: "owatc" }).primaryKey(),
    registered_product_id: model.text().unique(),
    status: model.enum([...CERTIFICATION_STATUSES]),
    looked_on: model.text(),
  },
);
