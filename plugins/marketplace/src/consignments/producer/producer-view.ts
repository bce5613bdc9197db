import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PARCEL_RATES } from "../../data/parcel-rates";
import {
  channelNameIn,
  readChannelNames,
  type ChannelNames,
} from "../../channel-orders/channel-names";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type MarketplaceModuleService from "../../modules/marketplace/service";
import { messagesByConsignment } from "../../order-messages/message-view";
import { groupOf } from "../../rules/consignment-group";
import { actionsOf, type ConsignmentStatus } from "../../rules/consignment-status";
import { parcelWeightG } from "../../rules/parcel-price";
import { isRecipientKnown } from "../../rules/recipient-known";
import { ordersAwaitingTransfer } from "../awaits-transfer";
import { publicConsignment } from "../consignment-view";
import type { ConsignmentRow } from "../project";
import { readParcelOrders, type ParcelOrder } from "./read-orders";

/** The buyer has paid at the door, or will not. */
const CASH_IS_DONE: readonly ConsignmentStatus[] = [
  "delivered",
  "cancelled",
  "refused",
  "returned",
];

type Around = {
  order: ParcelOrder | undefined;
  awaitsTransfer: boolean;
  unreadCount: number;
  channels: ChannelNames;
  now: Date;
};

function producerConsignment(row: ConsignmentRow, around: Around) {
  const { order, awaitsTransfer, unreadCount, channels, now } = around;
  const { producer: _itself, ...seen } = publicConsignment(row);
  const endedAt = row.returned_at ?? row.delivered_at;
  const isKnown = isRecipientKnown({ status: row.status, endedAt }, now);
  const cashVnd = CASH_IS_DONE.includes(row.status) ? 0 : row.total_vnd;
  return {
    id: row.id,
    ...seen,
    // Not the order's id: with it the shop shows the parcels of the others.
    order_code: row.code.replace(/-\d+$/, ""),
    channel: {
      code: row.channel_code,
      name: channelNameIn(channels, row.channel_code),
      reference: row.channel_reference,
    },
    group: groupOf(row.status, awaitsTransfer),
    items: row.items.map(({ line_item_id, title, quantity, amount_vnd, discount_vnd }) => ({
      ...{ line_item_id, title, quantity, amount_vnd, discount_vnd },
    })),
    weight_g: parcelWeightG(
      PARCEL_RATES,
      row.items.map(({ line_item_id, quantity }) => ({
        weightG: order?.weights.get(line_item_id),
        quantity,
      })),
    ),
    refunded_vnd: row.refunded_vnd,
    placed_at: row.placed_at,
    accept_by: row.accept_by,
    is_late: row.status === "new" && !awaitsTransfer && row.accept_by < now,
    awaits_transfer: awaitsTransfer,
    accepted_at: row.accepted_at,
    refused_at: row.refused_at,
    returned_at: row.returned_at,
    cancel_reason: row.cancel_reason,
    /** What whoever hands the parcel over takes for it; null: it is paid another way. */
    cash_to_collect_vnd: order?.isCashOnDelivery ? cashVnd : null,
    /** Null once it is nobody's business any more. */
    recipient: isKnown ? (order?.recipient ?? null) : null,
    note: isKnown ? (order?.note ?? null) : null,
    invoice_request: isKnown ? (order?.invoiceRequest ?? null) : null,
    unread_count: unreadCount,
    actions: actionsOf(row.status).filter(
      (action) => !awaitsTransfer || (action !== "pack" && action !== "ship"),
    ),
  };
}

export type ProducerConsignment = ReturnType<typeof producerConsignment>;

/** Consignments as their producer works on them: with whom they go to, without the rest of the order. */
export async function producerConsignments(
  container: MedusaContainer,
  rows: readonly ConsignmentRow[],
): Promise<ProducerConsignment[]> {
  const orderIds = rows.map(({ order_id }) => order_id);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const [orders, awaiting, channels, unread] = await Promise.all([
    readParcelOrders(container, orderIds),
    ordersAwaitingTransfer(database, orderIds),
    readChannelNames(
      container,
      rows.map(({ channel_code }) => channel_code),
    ),
    marketplace.listOrderMessages(
      { consignment_id: rows.map(({ id }) => id), sender: "buyer", read_at: null },
      { take: null },
    ),
  ]);
  const unreadOf = messagesByConsignment(unread);
  const now = new Date();
  return rows.map((row) =>
    producerConsignment(row, {
      order: orders.get(row.order_id),
      awaitsTransfer: awaiting.has(row.order_id),
      unreadCount: unreadOf.get(row.id)?.length ?? 0,
      channels,
      now,
    }),
  );
}
