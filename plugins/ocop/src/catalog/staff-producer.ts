import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MEMBER_ROLES, MEMBER_STATES } from "../modules/ocop/models/producer-member";
import { taxCodeDigits } from "../modules/ocop/rules/producer-contact";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { LegalForm } from "../modules/ocop/rules/legal-form";
import type { ProducerState } from "../modules/ocop/rules/producer-state";
import type { Citation } from "../types/citation";
import type { PlaceRow } from "./producer-row";
import { IN_AREA, searchPatterns, sqlWithoutAccents, type AreaScope } from "./staff-scope";

/** A producer as the staff's list shows it, whatever its state. */
export type StaffProducerRow = {
  id: string;
  handle: string;
  name: string;
  legal_name: string;
  legal_form: LegalForm;
  state: ProducerState;
  tax_code: string | null;
  phone: string | null;
  email: string | null;
  administrative_unit: PlaceRow | null;
  legacy_place: string | null;
  product_count: number;
  created_at: Date;
  updated_at: Date;
};

export type ManagementSystemRow = {
  id: string;
  name: string;
  certificate_number: string | null;
  issuer: string | null;
  valid_from: CivilDate | null;
  valid_until: CivilDate | null;
  updated_at: string;
};

export type ProducerMemberRow = {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  role: (typeof MEMBER_ROLES)[number];
  state: (typeof MEMBER_STATES)[number];
  updated_at: string;
};

export type ProducerStateChangeRow = {
  id: string;
  from_state: ProducerState | null;
  to_state: ProducerState;
  reason: string;
  actor_name: string | null;
  created_at: string;
};

/** A producer with everything the register holds of it except personal data. */
export type StaffProducerDetailRow = StaffProducerRow & {
  registration_number: string | null;
  registered_on: CivilDate | null;
  registered_by: string | null;
  website: string | null;
  address: string | null;
  craft_village: string | null;
  /** What the producer tells of itself; null: nothing yet. */
  story: string | null;
  sources: Citation[];
  management_systems: ManagementSystemRow[];
  /** Without those who were removed. */
  members: ProducerMemberRow[];
  /** Newest first. */
  state_changes: ProducerStateChangeRow[];
};

export type StaffProducerScope = AreaScope & {
  id?: string;
  q?: string;
  states?: ProducerState[];
  legalForms?: LegalForm[];
  inUnits?: string[];
};

const COLUMNS = `
  producer.id, producer.handle, producer.name, producer.legal_name, producer.legal_form,
  producer.state, producer.tax_code, producer.phone, producer.email, producer.legacy_place,
  producer.created_at, producer.updated_at,
  case when unit.id is null then null else json_build_object('code', unit.code, 'kind', unit.kind,
    'name', unit.name, 'full_name', unit.full_name) end as administrative_unit,
  (select count(*)::int from ocop_registered_product registered
    where registered.producer_id = producer.id and registered.deleted_at is null) as product_count`;

const DETAIL_COLUMNS = `${COLUMNS},
  producer.registration_number, producer.registered_on, producer.registered_by, producer.website,
  producer.address, producer.craft_village, producer.sources,
  (select profile.story from ocop_producer_profile profile
    where profile.producer_id = producer.id and profile.deleted_at is null) as story,
  (select coalesce(json_agg(json_build_object('id', system.id, 'name', system.name,
      'certificate_number', system.certificate_number, 'issuer', system.issuer,
      'valid_from', system.valid_from, 'valid_until', system.valid_until,
      'updated_at', system.updated_at) order by system.name, system.created_at, system.id), '[]')
    from ocop_management_system system
    where system.producer_id = producer.id and system.deleted_at is null) as management_systems,
  (select coalesce(json_agg(json_build_object('id', member.id, 'name', member.name,
      'phone', member.phone, 'email', member.email, 'role', member.role, 'state', member.state,
      'updated_at', member.updated_at) order by member.role desc, member.created_at, member.id), '[]')
    from ocop_producer_member member
    where member.producer_id = producer.id and member.deleted_at is null
      and member.state <> 'removed') as members,
  (select coalesce(json_agg(json_build_object('id', change.id, 'from_state', change.from_state,
      'to_state', change.to_state, 'reason', change.reason, 'actor_name', change.actor_name,
      'created_at', change.created_at) order by change.created_at desc, change.id desc), '[]')
    from ocop_producer_state_change change
    where change.producer_id = producer.id and change.deleted_at is null) as state_changes`;

const FROM = `
from ocop_producer producer
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where producer.deleted_at is null and ${IN_AREA}
  and (:id::text is null or producer.id = :id)
  and (:inUnits::text[] is null or unit.code = any(:inUnits::text[]))
  and (:states::text[] is null or producer.state = any(:states::text[]))
  and (:legalForms::text[] is null or producer.legal_form = any(:legalForms::text[]))
  and (:patterns::text[] is null or ${sqlWithoutAccents(
    "concat_ws(' ', producer.name, producer.legal_name, producer.tax_code, producer.handle)",
  )} like all (:patterns::text[]))
order by producer.name, producer.id`;

/** Whoever types a tax code may write the dash of a branch, which is not kept. */
function patternsOf(typed: string | undefined): string[] | null {
  return searchPatterns(typed === undefined ? undefined : (taxCodeDigits(typed) ?? typed));
}

async function read<Row>(
  database: Knex,
  columns: string,
  { unitCodes, id, q, states, legalForms, inUnits }: StaffProducerScope,
): Promise<Row[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(`select ${columns} ${FROM}`, {
    unitCodes,
    id: id ?? null,
    states: states ?? null,
    legalForms: legalForms ?? null,
    inUnits: inUnits ?? null,
    patterns: patternsOf(q),
  });
  return rows;
}

/** The producers of an area that fit, in one statement. */
export async function readStaffProducers(
  database: Knex,
  scope: StaffProducerScope,
): Promise<StaffProducerRow[]> {
  return read(database, COLUMNS, scope);
}

/** One producer of an area with what belongs to it; null when there is none. */
export async function readStaffProducer(
  database: Knex,
  id: string,
  { unitCodes }: AreaScope,
): Promise<StaffProducerDetailRow | null> {
  const [row] = await read<StaffProducerDetailRow>(database, DETAIL_COLUMNS, { unitCodes, id });
  return row ?? null;
}
