import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { DraftState } from "../rules/listing-state";

export type DraftFilters = {
  /** Part of a name or of a producer's, in any case. */
  q?: string;
  states?: readonly DraftState[];
  /** Null: of all producers. */
  producers: readonly string[] | null;
  order: "submitted_at" | "-submitted_at";
  limit: number;
  offset: number;
};

/** What the queue of the staff shows of a draft. */
export type DraftListRow = {
  id: string;
  title: string;
  state: DraftState;
  revision: number;
  producer_id: string;
  producer_name: string;
  place: string | null;
  /** Whether the shop has the product already. */
  is_in_shop: boolean;
  submitted_at: Date | null;
};

const MATCHING = `
from ocop_product_draft draft
join ocop_producer producer on producer.id = draft.producer_id and producer.deleted_at is null
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where draft.deleted_at is null
  and (cast(:q as text) is null or position(lower(:q) in lower(draft.content->>'title_vi')) > 0
    or position(lower(:q) in lower(producer.name)) > 0)
  and (cast(:states as text[]) is not null or draft.submitted_at is not null)
  and (cast(:states as text[]) is null or draft.state = any(:states))
  and (cast(:producers as text[]) is null or draft.producer_id = any(:producers))`;

const ORDER_BY = {
  submitted_at: "draft.state = 'submitted' desc, draft.submitted_at nulls last, draft.id",
  "-submitted_at": "draft.submitted_at desc nulls last, draft.id",
};

/** A page of what producers have handed in; what waits for the staff comes first. */
export async function readDraftPage(
  database: Knex,
  { q, states, producers, order, limit, offset }: DraftFilters,
): Promise<{ rows: DraftListRow[]; count: number }> {
  const bindings = {
    q: q ?? null,
    states: states === undefined ? null : [...states],
    producers: producers === null ? null : [...producers],
  };
  const [found, counted] = await Promise.all([
    database.raw<{ rows: DraftListRow[] }>(
      `select draft.id, draft.content->>'title_vi' as title, draft.state, draft.revision,
         draft.producer_id, producer.name as producer_name, unit.full_name as place,
         draft.product_id is not null as is_in_shop, draft.submitted_at
       ${MATCHING} order by ${ORDER_BY[order]} limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    database.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count ${MATCHING}`,
      bindings,
    ),
  ]);
  return { rows: found.rows, count: counted.rows[0]?.count ?? 0 };
}
