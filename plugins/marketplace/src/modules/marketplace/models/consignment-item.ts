import { model } from "@medusajs/framework/utils";
import { Consignment } from "./consignment";

/** A line of the order that a consignment carries; money in whole đồng, before its own discount. */
export const ConsignmentItem = model.define(
  { name: "consignment_item", tableName: "ocop_consignment_item" },
  {
    id: model.id({ prefix: "ocitem" }).primaryKey(),
    line_item_id: model.text().unique(),
    product_id: model.text().nullable(),
    title: model.text(),
    quantity: model.number(),
    amount_vnd: model.number(),
    discount_vnd: model.number(),
    consignment: model.belongsTo(() => Consignment, { mappedBy: "items" }),
  },
);
