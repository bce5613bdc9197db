import { generateEntityId } from "@medusajs/framework/utils";
import { ruleSetOn, validUntil } from "../modules/ocop/rules/rule-sets";
import { newPublicCode } from "../public-code";
import type { ImportPlan } from "../sheets/rules/plan-import";
import type { Actor } from "../types/actor";
import { takeHandle } from "./free-handle";
import type { SqlQuery } from "./sql-query";

const CHUNK = 1000;

const PRODUCERS = `
insert into ocop_producer (id, handle, name, legal_name, legal_form, state, tax_code, legacy_place,
  administrative_unit_id, sources)
select entry.id, entry.handle, entry.name, entry.name, entry.legal_form, 'active', entry.tax_code,
  entry.legacy_place, unit.id, '[]'
from jsonb_to_recordset(?::jsonb) as entry(id text, handle text, name text, legal_form text,
  tax_code text, legacy_place text, unit_code text)
join ocop_administrative_unit unit on unit.code = entry.unit_code and unit.deleted_at is null`;

const STATE_CHANGES = `
insert into ocop_producer_state_change (id, producer_id, to_state, reason, actor_id, actor_name)
select entry.id, entry.producer_id, 'active', entry.reason, entry.actor_id, entry.actor_name
from jsonb_to_recordset(?::jsonb) as entry(id text, producer_id text, reason text, actor_id text,
  actor_name text)`;

/** Never replaces what stands there. */
const COMPLETIONS = `
update ocop_producer producer
set tax_code = coalesce(producer.tax_code, entry.tax_code),
  administrative_unit_id = coalesce(producer.administrative_unit_id, unit.id), updated_at = now()
from jsonb_to_recordset(?::jsonb) as entry(id text, tax_code text, unit_code text)
left join ocop_administrative_unit unit on unit.code = entry.unit_code and unit.deleted_at is null
where producer.id = entry.id`;

const PRODUCTS = `
insert into ocop_registered_product (id, handle, name, producer_id, product_set_id, sources)
select entry.id, entry.handle, entry.name, entry.producer_id, product_set.id, '[]'
from jsonb_to_recordset(?::jsonb) as entry(id text, handle text, name text, producer_id text,
  product_set int)
join ocop_product_set product_set
  on product_set.number = entry.product_set and product_set.deleted_at is null`;

const CERTIFICATIONS = `
insert into ocop_certification (id, public_code, star, kind, authority_level, decision_number,
  certificate_number, issued_on, issued_precision, valid_until, rule_set_code,
  registered_product_id, sources)
select entry.id, entry.public_code, entry.star, entry.kind, entry.authority_level,
  entry.decision_number, entry.certificate_number, entry.issued_on, 'day', entry.valid_until,
  entry.rule_set_code, entry.registered_product_id, '[]'
from jsonb_to_recordset(?::jsonb) as entry(id text, public_code text, star int, kind text,
  authority_level text, decision_number text, certificate_number text, issued_on text,
  valid_until text, rule_set_code text, registered_product_id text)`;

async function inChunks(query: SqlQuery, sql: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await query(sql, [JSON.stringify(rows.slice(start, start + CHUNK))]);
  }
}

async function handlesOf(query: SqlQuery, table: string): Promise<Set<string>> {
  const rows = await query<{ handle: string }>(`select handle from ${table}`);
  return new Set(rows.map(({ handle }) => handle));
}

/** The id of a planned record: that of the register, or a new one that stays the same. */
function idsFor(prefix: string, keys: readonly string[]): (key: string) => string {
  const ids = new Map(keys.map((key) => [key, generateEntityId(undefined, prefix)]));
  return (key) => ids.get(key) ?? key;
}

/**
 * Writes what a plan creates, in a few statements, inside the caller's transaction. Producers come
 * active, certifications with the rule set, the authority and the last valid day of their day.
 */
export async function writePlan(
  query: SqlQuery,
  plan: ImportPlan,
  { actor, reason }: { actor: Actor; reason: string },
): Promise<void> {
  const producerId = idsFor(
    "oprod",
    plan.producers.map(({ key }) => key),
  );
  const productId = idsFor(
    "oreg",
    plan.products.map(({ key }) => key),
  );
  const producerHandles = await handlesOf(query, "ocop_producer");
  const productHandles = await handlesOf(query, "ocop_registered_product");

  await inChunks(
    query,
    PRODUCERS,
    plan.producers.map(({ key, row }) => ({
      id: producerId(key),
      handle: takeHandle(row.producer_name, producerHandles),
      name: row.producer_name,
      legal_form: row.legal_form,
      tax_code: row.tax_code,
      legacy_place: row.legacy_place,
      unit_code: row.unit_code,
    })),
  );
  await inChunks(
    query,
    STATE_CHANGES,
    plan.producers.map(({ key }) => ({
      id: generateEntityId(undefined, "opsc"),
      producer_id: producerId(key),
      reason,
      actor_id: actor.id,
      actor_name: actor.name,
    })),
  );
  await inChunks(query, COMPLETIONS, plan.completions);
  await inChunks(
    query,
    PRODUCTS,
    plan.products.map(({ key, producer, row }) => ({
      id: productId(key),
      handle: takeHandle(row.product_name, productHandles),
      name: row.product_name,
      producer_id: producerId(producer),
      product_set: row.product_set,
    })),
  );
  await inChunks(
    query,
    CERTIFICATIONS,
    plan.certifications.map(({ product, row }) => {
      const ruleSet = ruleSetOn(row.issued_on);
      return {
        id: generateEntityId(undefined, "ocert"),
        public_code: newPublicCode(),
        star: row.star,
        kind: row.kind,
        authority_level: row.authority_level ?? ruleSet?.authorities[row.star].level ?? null,
        decision_number: row.decision_number,
        certificate_number: row.certificate_number,
        issued_on: row.issued_on,
        valid_until: validUntil(row.issued_on),
        rule_set_code: ruleSet?.code ?? null,
        registered_product_id: productId(product),
      };
    }),
  );
}
