import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ConsignmentStatus } from "../rules/consignment-status";

/** `urgent`: those that wait for an answer by their deadline, the latest first; then the newest. */
export const CONSIGNMENT_ORDERS = ["-placed_at", "placed_at", "urgent"] as const;
export type ConsignmentOrder = (typeof CONSIGNMENT_ORDERS)[number];

export type ConsignmentFilters = {
  /** Part of a code, a producer's name, a carrier's number, in any case. */
  q?: string;
  statuses?: readonly ConsignmentStatus[];
  /** Null: of all producers. */
  producers: readonly string[] | null;
  orderId?: string;
  /** Only those whose producer should have answered by `now`. */
  isLate?: boolean;
  order: ConsignmentOrder;
  limit: number;
  offset: number;
};

const ORDER_BY: Record<ConsignmentOrder, string> = {
  "-placed_at": "placed_at desc, code",
  placed_at: "placed_at, code",
  urgent: `status = 'new' desc, case when status = 'new' then accept_by end, placed_at desc, code`,
};

/** The ids of a page of consignments in their order, and how many there are. */
export async function readConsignmentPage(
  database: Knex,
  filters: ConsignmentFilters,
  now: Date,
): Promise<{ ids: string[]; count: number }> {
  const { q, statuses, producers, orderId, isLate, order, limit, offset } = filters;
  const bindings = {
    q: q ?? null,
    statuses: statuses === undefined ? null : [...statuses],
    producers: producers === null ? null : [...producers],
    orderId: orderId ?? null,
    isLate: isLate ?? false,
    now,
  };
  const matching = `
    from ocop_consignment where deleted_at is null
      and (cast(:q as text) is null or position(lower(:q) in lower(code)) > 0
        or position(lower(:q) in lower(producer_name)) > 0
        or position(lower(:q) in lower(coalesce(tracking_number, ''))) > 0)
      and (cast(:statuses as text[]) is null or status = any(:statuses))
      and (cast(:producers as text[]) is null or producer_id = any(:producers))
      and (cast(:orderId as text) is null or order_id = :orderId)
      and (not cast(:isLate as boolean) or (status = 'new' and accept_by < :now))`;
  const [found, counted] = await Promise.all([
    database.raw<{ rows: { id: string }[] }>(
      `select id ${matching} order by ${ORDER_BY[order]} limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    database.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count ${matching}`,
      bindings,
    ),
  ]);
  return { ids: found.rows.map(({ id }) => id), count: counted.rows[0]?.count ?? 0 };
}
