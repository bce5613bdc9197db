import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { actionsOf } from "../rules/consignment-status";
import { ordersAwaitingTransfer } from "./awaits-transfer";
import { publicConsignment } from "./consignment-view";
import type { ConsignmentRow } from "./project";

type Place = { code: string; full_name: string };
type ProducerRow = { id: string; administrative_unit: Place | null };

/** Where producers are, by their id, also those that have left the register. */
async function readPlaces(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, Place | null>> {
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer",
    fields: ["id", "administrative_unit.code", "administrative_unit.full_name"],
    filters: { id: [...ids] },
    withDeleted: true,
  });
  return new Map(
    (data as unknown as ProducerRow[]).map(({ id, administrative_unit: unit }) => [
      id,
      unit && { code: unit.code, full_name: unit.full_name },
    ]),
  );
}

type Around = { place: Place | null; awaitsTransfer: boolean; now: Date };

function staffConsignment(row: ConsignmentRow, { place, awaitsTransfer, now }: Around) {
  const seen = publicConsignment(row);
  return {
    id: row.id,
    order_id: row.order_id,
    producer_id: row.producer_id,
    ...seen,
    order_code: row.code.replace(/-\d+$/, ""),
    channel: { code: row.channel_code, reference: row.channel_reference },
    producer: { ...seen.producer, place },
    items: row.items.map(({ line_item_id, title, quantity, amount_vnd, discount_vnd }) => ({
      line_item_id,
      title,
      quantity,
      amount_vnd,
      discount_vnd,
    })),
    refunded_vnd: row.refunded_vnd,
    placed_at: row.placed_at,
    accept_by: row.accept_by,
    is_late: row.status === "new" && row.accept_by < now,
    /** Nothing is packed before the buyer's transfer has come. */
    awaits_transfer: awaitsTransfer,
    accepted_at: row.accepted_at,
    refused_at: row.refused_at,
    returned_at: row.returned_at,
    cancel_reason: row.cancel_reason,
    fulfillment_id: row.fulfillment_id,
    actions: actionsOf(row.status).filter(
      (action) => !awaitsTransfer || (action !== "pack" && action !== "ship"),
    ),
  };
}

export type StaffConsignment = ReturnType<typeof staffConsignment>;

/** Consignments as the staff work on them, with what may be done next; no buyer in them. */
export async function staffConsignments(
  container: MedusaContainer,
  rows: readonly ConsignmentRow[],
): Promise<StaffConsignment[]> {
  const producers = new Set(rows.map(({ producer_id }) => producer_id));
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [places, awaiting] = await Promise.all([
    readPlaces(container, [...producers]),
    ordersAwaitingTransfer(
      database,
      rows.map(({ order_id }) => order_id),
    ),
  ]);
  const now = new Date();
  return rows.map((row) =>
    staffConsignment(row, {
      place: places.get(row.producer_id) ?? null,
      awaitsTransfer: awaiting.has(row.order_id),
      now,
    }),
  );
}
