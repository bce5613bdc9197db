import type { Knex } from "@medusajs/framework/mikro-orm/knex";

type ChangeFilters = {
  states?: string[];
  kind?: string;
  registered_product_id?: string;
  /** Proposed by this user, or by anybody but this user. */
  proposer?: { userId: string; isOwn: boolean };
  /** Null: the whole province. */
  unitCodes: string[] | null;
  limit: number;
  offset: number;
};

/** Open ones first, then the newest; imports are not among them. */
const CHANGES = `
select change.id, count(*) over ()::int as count
from ocop_register_change change
join ocop_registered_product registered on registered.id = change.registered_product_id
join ocop_producer producer on producer.id = registered.producer_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where change.deleted_at is null
  and (:states::text[] is null or change.state = any(:states))
  and (:kind::text is null or change.kind = :kind)
  and (:userId::text is null or (change.proposed_by = :userId) = :isOwn)
  and (:productId::text is null or change.registered_product_id = :productId)
  and (:unitCodes::text[] is null or unit.code = any(:unitCodes))
order by (change.state = 'proposed') desc, change.created_at desc, change.id
limit :limit offset :offset`;

/** Ids of the changes that a staff member sees, and how many there are. */
export async function readChangeIds(
  database: Knex,
  { states, kind, registered_product_id: productId, proposer, unitCodes, ...page }: ChangeFilters,
): Promise<{ ids: string[]; count: number }> {
  const { rows } = await database.raw<{ rows: { id: string; count: number }[] }>(CHANGES, {
    states: states ?? null,
    kind: kind ?? null,
    productId: productId ?? null,
    userId: proposer?.userId ?? null,
    isOwn: proposer?.isOwn ?? true,
    unitCodes,
    ...page,
  });
  return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
}
