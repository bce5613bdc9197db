import { model } from "@medusajs/framework/utils";
import { OWN_SHOP_CODE } from "../../../rules/channel-order";
import { CONSIGNMENT_STATUSES } from "../../../rules/consignment-status";
import { ConsignmentItem } from "./consignment-item";

/**
 * The part of an order that one producer fulfils. Money is whole đồng; items + shipping − discount =
 * total, and the totals of an order's consignments sum to what the order cost when it was placed.
 * `status` is kept for lists: it follows from Medusa's fulfilments and returns and the instants below.
 */
export const Consignment = model
  .define(
    { name: "consignment", tableName: "ocop_consignment" },
    {
      id: model.id({ prefix: "ocons" }).primaryKey(),
      /** The order's code, a dash and a number: `QN7K3M9QTR-1`. */
      code: model.text().unique().searchable(),
      order_id: model.text(),
      producer_id: model.text(),
      /** As they were when the order was placed. */
      producer_name: model.text(),
      producer_handle: model.text().nullable(),
      /** The register's code of the channel at which it was bought, and that channel's number of the order. */
      channel_code: model.text().default(OWN_SHOP_CODE),
      channel_reference: model.text().nullable(),
      shipping_option_id: model.text().nullable(),
      item_total_vnd: model.number(),
      discount_vnd: model.number(),
      shipping_vnd: model.number(),
      total_vnd: model.number(),
      /** Given back because this consignment was cancelled. */
      refunded_vnd: model.number().default(0),
      status: model.enum([...CONSIGNMENT_STATUSES]).default("new"),
      placed_at: model.dateTime(),
      accept_by: model.dateTime(),
      reminder_count: model.number().default(0),
      accepted_at: model.dateTime().nullable(),
      packed_at: model.dateTime().nullable(),
      shipped_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
      refused_at: model.dateTime().nullable(),
      cancelled_at: model.dateTime().nullable(),
      returned_at: model.dateTime().nullable(),
      cancel_reason: model.text().nullable(),
      fulfillment_id: model.text().nullable(),
      carrier: model.text().nullable(),
      tracking_number: model.text().nullable(),
      items: model.hasMany(() => ConsignmentItem, { mappedBy: "consignment" }),
    },
  )
  .cascades({ delete: ["items"] })
  .indexes([
    { on: ["order_id", "producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["producer_id", "status"], where: "deleted_at IS NULL" },
    { on: ["status", "accept_by"], where: "deleted_at IS NULL" },
  ]);
