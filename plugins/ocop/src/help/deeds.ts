import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { AUDIT_OWNERS } from "../audit/audit-owners";

/** One write that a helper made for a producer, as the audit log has it. */
export type HelpDeed = {
  id: string;
  /** ISO 8601. */
  at: string;
  actor_name: string | null;
  /** Table without its prefix. */
  entity: string;
  action: "created" | "updated" | "deleted";
  /** Of the product that it concerns; null: the producer itself. */
  product_name: string | null;
};

const MAX_DEEDS = 100;

/** `producerActorOf` begins a helper's reason with these words; the officer's own work has others. */
const DEEDS = `
with owner as not materialized (${AUDIT_OWNERS})
select entry.id, entry.created_at as at, entry.actor_name, entry.entity, entry.action,
  product.name as product_name
from ocop_audit_entry entry
join owner on owner.entity = entry.entity and owner.id = entry.entity_id
left join ocop_registered_product product on product.id = owner.product_id
where entry.actor_type = 'staff' and entry.reason like 'làm thay %'
  and owner.producer_id = :producerId
  and entry.actor_id in (select consent.user_id from ocop_help_consent consent
    where consent.producer_id = :producerId)
order by entry.created_at desc, entry.id desc
limit ${MAX_DEEDS}`;

/** What helpers did for a producer, newest first. */
export async function readHelpDeeds(database: Knex, producerId: string): Promise<HelpDeed[]> {
  const { rows } = await database.raw<{ rows: HelpDeed[] }>(DEEDS, { producerId });
  return rows;
}
