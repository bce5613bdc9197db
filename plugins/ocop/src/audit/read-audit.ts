import type { SqlQuery } from "../certification-import/sql-query";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { maskFields } from "./audit-mask";
import { AUDIT_OWNERS } from "./audit-owners";

export type AuditRecord = { entity: "registered_product" | "producer"; id: string };

export type AuditFilters = {
  entity?: string[];
  entity_id?: string;
  actor_id?: string;
  actor_type?: string[];
  /** Days in Viet Nam, both included. */
  from?: CivilDate;
  to?: CivilDate;
  record?: AuditRecord;
};

/** Who reads: `unitCodes` null is the whole province. */
export type AuditReader = { unitCodes: readonly string[] | null; isAnalyst: boolean };

export type AuditView = {
  id: string;
  /** When, ISO 8601. */
  at: Date;
  actor_type: "staff" | "producer" | "public" | "system" | "unknown";
  actor_id: string | null;
  actor_name: string | null;
  reason: string | null;
  entity: string;
  entity_id: string;
  action: "created" | "updated" | "deleted";
  /** An update keeps the fields that changed, the others all of them. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Product, else producer, that the entry belongs to; null when it is neither's. */
  label: string | null;
  registered_product_id: string | null;
  producer_id: string | null;
};

type Condition = { sql: string; parameters: unknown[] };

const DAY_START = "(?::date::timestamp at time zone 'Asia/Ho_Chi_Minh')";

/** Imports belong to no product: whoever serves all their communes sees them. */
const IN_AREA = `(entry.entity, entry.entity_id) in (
  select owner.entity, owner.id from owner
  join ocop_producer producer on producer.id = owner.producer_id
  join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
  where ?::jsonb @> to_jsonb(unit.code))
or (entry.entity = 'register_change' and entry.entity_id in (
  select change.id from ocop_register_change change
  where change.kind = 'import' and change.payload->'unit_codes' <@ ?::jsonb))`;

const OF_PRODUCT = `(entry.entity, entry.entity_id) in (
  select owner.entity, owner.id from owner where owner.product_id = ?)`;
const OF_PRODUCER = `(entry.entity, entry.entity_id) in (
  select owner.entity, owner.id from owner
  where owner.producer_id = ? and owner.product_id is null)`;

function conditionsOf(filters: AuditFilters, reader: AuditReader): Condition[] {
  const conditions: Condition[] = [];
  const add = (sql: string, ...parameters: unknown[]) => conditions.push({ sql, parameters });
  if (reader.isAnalyst) add("entry.entity not in ('legal_representative', 'staff_member')");
  if (reader.unitCodes !== null) {
    const units = JSON.stringify(reader.unitCodes);
    add(IN_AREA, units, units);
  }
  if (filters.entity) add("?::jsonb @> to_jsonb(entry.entity)", JSON.stringify(filters.entity));
  if (filters.entity_id !== undefined) add("entry.entity_id = ?", filters.entity_id);
  if (filters.actor_id !== undefined) add("entry.actor_id = ?", filters.actor_id);
  if (filters.actor_type) {
    add("?::jsonb @> to_jsonb(entry.actor_type)", JSON.stringify(filters.actor_type));
  }
  if (filters.from !== undefined) add(`entry.created_at >= ${DAY_START}`, filters.from);
  if (filters.to !== undefined) {
    add(`entry.created_at < ${DAY_START} + interval '1 day'`, filters.to);
  }
  if (filters.record) {
    const isProduct = filters.record.entity === "registered_product";
    add(isProduct ? OF_PRODUCT : OF_PRODUCER, filters.record.id);
  }
  return conditions;
}

/** The rows of an import stand in the import itself; here they would be megabytes. */
const WITHOUT_ROWS = (column: string) =>
  `case when entry.entity = 'register_change' then entry.${column} #- '{payload,rows}'
   else entry.${column} end as ${column}`;

const PAGE = (where: string) => `
with owner as not materialized (${AUDIT_OWNERS}),
page as (
  select entry.id, entry.created_at as at, entry.actor_type, entry.actor_id, entry.actor_name,
    entry.reason, entry.entity, entry.entity_id, entry.action,
    ${WITHOUT_ROWS("before")}, ${WITHOUT_ROWS("after")}
  from ocop_audit_entry entry
  where ${where}
  order by entry.created_at desc, entry.id desc
  limit ? offset ?
)
select page.*, product.id as registered_product_id, producer.id as producer_id,
  coalesce(product.name, producer.name) as label
from page
left join owner on owner.entity = page.entity and owner.id = page.entity_id
left join ocop_registered_product product on product.id = owner.product_id
left join ocop_producer producer on producer.id = owner.producer_id
order by page.at desc, page.id desc`;

/** Entries of the audit log, newest first, as far as the reader may see them. */
export async function readAudit(
  query: SqlQuery,
  filters: AuditFilters,
  reader: AuditReader,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ entries: AuditView[]; count: number }> {
  const conditions = conditionsOf(filters, reader);
  const where = conditions.map(({ sql }) => `(${sql})`).join(" and ") || "true";
  const parameters = conditions.flatMap((condition) => condition.parameters);
  const [total] = await query<{ count: string }>(
    `with owner as not materialized (${AUDIT_OWNERS}) select count(*) as count from ocop_audit_entry entry where ${where}`,
    parameters,
  );
  const rows = await query<AuditView>(PAGE(where), [...parameters, limit, offset]);
  return {
    count: Number(total?.count ?? 0),
    entries: rows.map((entry) => {
      const whose = { entity: entry.entity, isAnalyst: reader.isAnalyst };
      return {
        ...entry,
        before: maskFields(entry.before, whose),
        after: maskFields(entry.after, whose),
      };
    }),
  };
}
