import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { certificationFacts } from "../catalog/product-card";
import type { CertificationRow } from "../catalog/shop-product-row";
import { searchPatterns, sqlWithoutAccents } from "../catalog/staff-scope";
import { badgeOn, type DatedFact } from "../modules/ocop/rules/badge";
import {
  renewalWindowOf,
  statusOn,
  type CertificationStatus,
  type LegalBasis,
} from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { AssessmentKind } from "../modules/ocop/rules/rule-set";
import { ruleSetOn } from "../modules/ocop/rules/rule-sets";

type ListRow = Omit<CertificationRow, "sources"> & {
  id: string;
  kind: AssessmentKind | null;
  revocation_decision_number: string | null;
  registered_product: { id: string; handle: string; name: string; set_number: number };
  producer: { id: string; name: string };
  unit: { code: string; name: string } | null;
  is_newest: boolean;
};

/** A recognition as staff lists show it, judged on a day. */
export type CertificationListItem = {
  id: string;
  code: string;
  star: number;
  kind: AssessmentKind | null;
  status: CertificationStatus;
  legal_basis: LegalBasis | null;
  /** Days to the last valid day; null where it is not known to the day or has passed. */
  days_left: number | null;
  /** When the renewal dossier is filed (Article 7.6.a). */
  renewal_window: { opens_on: CivilDate; closes_on: CivilDate } | null;
  decision_number: string | null;
  certificate_number: string | null;
  authority_level: CertificationRow["authority_level"];
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  extended_until: CivilDate | null;
  revoked_on: CivilDate | null;
  revocation_reason: CertificationRow["revocation_reason"];
  revocation_decision_number: string | null;
  registered_product: ListRow["registered_product"];
  producer: ListRow["producer"];
  unit: ListRow["unit"];
  /** The one that decides the badge today. */
  is_newest: boolean;
};

const CERTIFICATIONS = `
select certification.id, certification.public_code, certification.star, certification.kind,
  certification.authority_level, certification.decision_number, certification.certificate_number,
  certification.issued_on, certification.issued_precision, certification.valid_until,
  certification.extended_until, certification.revoked_on, certification.revocation_reason,
  certification.revocation_decision_number,
  json_build_object('id', registered.id, 'handle', registered.handle, 'name', registered.name,
    'set_number', "set".number) as registered_product,
  json_build_object('id', producer.id, 'name', producer.name) as producer,
  case when unit.id is null then null
    else json_build_object('code', unit.code, 'name', unit.name) end as unit,
  certification.id = (
    select newest.id from ocop_certification newest
    where newest.registered_product_id = registered.id and newest.deleted_at is null
      and (newest.issued_on is null or newest.issued_on <= :today)
    order by newest.issued_on desc nulls last, newest.created_at desc, newest.id desc limit 1
  ) as is_newest
from ocop_certification certification
join ocop_registered_product registered on registered.id = certification.registered_product_id
  and registered.deleted_at is null
join ocop_product_set "set" on "set".id = registered.product_set_id
join ocop_producer producer on producer.id = registered.producer_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where certification.deleted_at is null
  and (:unitCodes::text[] is null or unit.code = any(:unitCodes))
  and (:inUnits::text[] is null or unit.code = any(:inUnits))
  and (:id::text is null or certification.id = :id)
  and (:productId::text is null or registered.id = :productId)
  and (:producerId::text is null or producer.id = :producerId)
  and (:star::int is null or certification.star = :star)
  and (:patterns::text[] is null or ${sqlWithoutAccents(`concat_ws(' ', registered.name,
    producer.name, producer.legal_name, certification.decision_number,
    certification.certificate_number, certification.public_code)`)} like all (:patterns::text[]))
order by certification.valid_until nulls last, registered.name, certification.id`;

export type CertificationFilters = {
  id?: string;
  registered_product_id?: string;
  producer_id?: string;
  /** Those of these communes only. */
  unit_code?: string[];
  star?: number;
  q?: string;
  /** Null: the whole province. */
  unitCodes: string[] | null;
};

function dated(date: string | null, row: ListRow): DatedFact | null {
  return date === null || row.issued_precision === null
    ? null
    : { date, precision: row.issued_precision };
}

function toItem(row: ListRow, today: CivilDate): CertificationListItem {
  const facts = certificationFacts(row);
  const { status, basis } = statusOn(facts, today);
  const window = row.valid_until && renewalWindowOf(row.valid_until, ruleSetOn(today));
  return {
    id: row.id,
    code: row.public_code,
    star: row.star,
    kind: row.kind,
    status,
    legal_basis: basis,
    days_left: badgeOn({ certifications: [facts], potential: null }, today).days_left,
    renewal_window: window ? { opens_on: window.opensOn, closes_on: window.closesOn } : null,
    decision_number: row.decision_number,
    certificate_number: row.certificate_number,
    authority_level: row.authority_level,
    issued_on: dated(row.issued_on, row),
    valid_until: dated(row.valid_until, row),
    extended_until: row.extended_until,
    revoked_on: row.revoked_on,
    revocation_reason: row.revocation_reason,
    revocation_decision_number: row.revocation_decision_number,
    registered_product: row.registered_product,
    producer: row.producer,
    unit: row.unit,
    is_newest: row.is_newest,
  };
}

/** Recognitions with their status on a day, those that expire first before the others. */
export async function readCertifications(
  database: Knex,
  filters: CertificationFilters,
  today: CivilDate,
): Promise<CertificationListItem[]> {
  const { rows } = await database.raw<{ rows: ListRow[] }>(CERTIFICATIONS, {
    today,
    unitCodes: filters.unitCodes,
    inUnits: filters.unit_code ?? null,
    id: filters.id ?? null,
    productId: filters.registered_product_id ?? null,
    producerId: filters.producer_id ?? null,
    star: filters.star ?? null,
    patterns: searchPatterns(filters.q),
  });
  return rows.map((row) => toItem(row, today));
}

export const CERTIFICATION_ORDERS = [
  "valid_until",
  "-valid_until",
  "issued_on",
  "-issued_on",
  "name",
  "-name",
] as const;
export type CertificationOrder = (typeof CERTIFICATION_ORDERS)[number];

/** Sorts a list; what has no date comes last in either direction. */
export function sortCertifications(
  items: CertificationListItem[],
  order: CertificationOrder,
): CertificationListItem[] {
  const isDescending = order.startsWith("-");
  const field = order.replace("-", "") as "valid_until" | "issued_on" | "name";
  if (field === "name") {
    const direction = isDescending ? -1 : 1;
    return items.toSorted(
      (left, right) =>
        direction * left.registered_product.name.localeCompare(right.registered_product.name, "vi"),
    );
  }
  return items.toSorted((left, right) => {
    const [from, to] = [left[field]?.date, right[field]?.date];
    if (!from || !to) return Number(!from) - Number(!to);
    return isDescending ? to.localeCompare(from) : from.localeCompare(to);
  });
}
