import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { EVIDENCE_GRADES } from "../modules/ocop/models/registered-product";
import { badgeOn, type Badge } from "../modules/ocop/rules/badge";
import type { CertificationStatus } from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { LegalForm } from "../modules/ocop/rules/legal-form";
import type { ProducerState } from "../modules/ocop/rules/producer-state";
import type { Star } from "../modules/ocop/rules/star";
import type { Citation } from "../types/citation";
import { certificationFacts, potentialFacts } from "./product-card";
import type { PlaceRow } from "./producer-row";
import type { CertificationRow } from "./shop-product-row";
import { IN_AREA, searchPatterns, sqlWithoutAccents, type AreaScope } from "./staff-scope";

/** What a rule needs to judge a recognition. */
type CertificationFactsRow = Parameters<typeof certificationFacts>[0] &
  Pick<CertificationRow, "public_code"> & { id: string };

/** A registered product with what it belongs to and the Medusa product that sells it, if any. */
export type StaffRegisteredProductRow = {
  id: string;
  handle: string;
  name: string;
  description: string | null;
  programme_code: string | null;
  potential_five_star: boolean;
  potential_since: CivilDate | null;
  potential_decided_on: CivilDate | null;
  evidence_grade: (typeof EVIDENCE_GRADES)[number] | null;
  sources: Citation[];
  producer: {
    id: string;
    handle: string;
    name: string;
    state: ProducerState;
    legal_form: LegalForm;
    legacy_place: string | null;
  };
  administrative_unit: PlaceRow | null;
  product_set: {
    number: number;
    path: string;
    name_vi: string;
    name_en: string;
    sector_code: string;
  };
  listing: { id: string; handle: string; title: string; status: string } | null;
  certifications: CertificationFactsRow[];
  created_at: Date;
  updated_at: Date;
};

export type StaffRegisteredProductScope = AreaScope & {
  id?: string;
  q?: string;
  producerId?: string;
  productSets?: number[];
  inUnits?: string[];
  /** Whether a published listing of the shop sells it. */
  isSold?: boolean;
};

const REGISTERED_PRODUCTS = `
select * from (
  select registered.id, registered.handle, registered.name, registered.description,
    registered.programme_code, registered.potential_five_star, registered.potential_since,
    registered.potential_decided_on, registered.evidence_grade, registered.sources,
    registered.created_at, registered.updated_at,
    json_build_object('id', producer.id, 'handle', producer.handle, 'name', producer.name,
      'state', producer.state, 'legal_form', producer.legal_form,
      'legacy_place', producer.legacy_place) as producer,
    case when unit.id is null then null else json_build_object('code', unit.code,
      'kind', unit.kind, 'name', unit.name, 'full_name', unit.full_name) end as administrative_unit,
    json_build_object('number', "set".number, 'path', "set".path, 'name_vi', "set".name_vi,
      'name_en', "set".name_en, 'sector_code', sector.code) as product_set,
    (select json_build_object('id', product.id, 'handle', product.handle, 'title', product.title,
        'status', product.status)
      from product_product_ocop_registered_product link
      join product on product.id = link.product_id and product.deleted_at is null
      where link.registered_product_id = registered.id and link.deleted_at is null
      order by product.status = 'published' desc, product.created_at, product.id
      limit 1) as listing,
    (select coalesce(json_agg(json_build_object('id', certification.id,
        'public_code', certification.public_code, 'star', certification.star,
        'issued_on', certification.issued_on, 'issued_precision', certification.issued_precision,
        'valid_until', certification.valid_until, 'extended_until', certification.extended_until,
        'revoked_on', certification.revoked_on,
        'revocation_reason', certification.revocation_reason)
        order by certification.issued_on nulls first, certification.created_at, certification.id), '[]')
      from ocop_certification certification
      where certification.registered_product_id = registered.id
        and certification.deleted_at is null) as certifications
  from ocop_registered_product registered
  join ocop_producer producer on producer.id = registered.producer_id
    and producer.deleted_at is null
  join ocop_product_set "set" on "set".id = registered.product_set_id
  join ocop_product_group "group" on "group".id = "set".group_id
  join ocop_sector sector on sector.id = "group".sector_id
  left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
  where registered.deleted_at is null and ${IN_AREA}
    and (:id::text is null or registered.id = :id)
    and (:producerId::text is null or producer.id = :producerId)
    and (:productSets::int[] is null or "set".number = any(:productSets::int[]))
    and (:inUnits::text[] is null or unit.code = any(:inUnits::text[]))
    and (:patterns::text[] is null or ${sqlWithoutAccents(
      "concat_ws(' ', registered.name, registered.programme_code, registered.handle, producer.name)",
    )} like all (:patterns::text[]))
) found
where :isSold::boolean is null
  or (coalesce(found.listing->>'status', '') = 'published') = :isSold
order by found.name, found.id`;

/** The registered products of an area that fit, whether or not the shop sells them: one statement. */
export async function readStaffRegisteredProducts(
  database: Knex,
  { unitCodes, id, q, producerId, productSets, inUnits, isSold }: StaffRegisteredProductScope,
): Promise<StaffRegisteredProductRow[]> {
  const { rows } = await database.raw<{ rows: StaffRegisteredProductRow[] }>(REGISTERED_PRODUCTS, {
    unitCodes,
    id: id ?? null,
    producerId: producerId ?? null,
    productSets: productSets ?? null,
    inUnits: inUnits ?? null,
    patterns: searchPatterns(q),
    isSold: isSold ?? null,
  });
  return rows;
}

export type StaffRegisteredProduct = Omit<StaffRegisteredProductRow, "certifications"> & {
  badge: Badge;
  certification_count: number;
  /** Of the newest recognition: `/certificates/<code>`. */
  public_code: string | null;
};

/** A registered product with its badge of a day, computed from the recognitions as they stand. */
export function toStaffRegisteredProduct(
  { certifications, ...row }: StaffRegisteredProductRow,
  asOf: CivilDate,
): StaffRegisteredProduct {
  return {
    ...row,
    badge: badgeOn(
      { certifications: certifications.map(certificationFacts), potential: potentialFacts(row) },
      asOf,
    ),
    certification_count: certifications.length,
    public_code: certifications.at(-1)?.public_code ?? null,
  };
}

/** Keeps the products whose badge of the day has one of the statuses and shows one of the stars. */
export function withBadge(
  products: StaffRegisteredProduct[],
  { statuses, stars }: { statuses?: CertificationStatus[]; stars?: Star[] },
): StaffRegisteredProduct[] {
  return products.filter(
    ({ badge }) =>
      (statuses === undefined || statuses.includes(badge.certification_status)) &&
      (stars === undefined || (badge.star !== null && stars.includes(badge.star))),
  );
}
