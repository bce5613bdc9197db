import { model } from "@medusajs/framework/utils";
import { CONSIGNMENT_ACTIONS } from "../../../rules/consignment-status";

/**
 * What somebody of a producer did to a consignment, and the key by which their device knows the action
 * again. It is written before the action begins: what a dying server left half is ended under the same key.
 */
export const ConsignmentAction = model
  .define(
    { name: "consignment_action", tableName: "ocop_consignment_action" },
    {
      id: model.id({ prefix: "ocact" }).primaryKey(),
      consignment_id: model.text(),
      action: model.enum([...CONSIGNMENT_ACTIONS]),
      /** Made by the device, one for each intention. */
      key: model.text(),
      actor_id: model.text(),
      actor_name: model.text(),
    },
  )
  .indexes([
    { on: ["consignment_id", "action", "key"], unique: true, where: "deleted_at IS NULL" },
  ]);
