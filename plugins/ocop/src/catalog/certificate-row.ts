import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Citation } from "../types/citation";
import type { PlaceRow } from "./producer-row";
import type { CertificationRow } from "./shop-product-row";

export type RecognitionRow = CertificationRow & {
  rule_set_code: string | null;
  revocation_decision_number: string | null;
};

/** A registered product with all its recognitions, found by the public code of one of them. */
export type CertificateRow = {
  product_name: string;
  sources: Citation[];
  set_number: number;
  set_name_vi: string;
  set_name_en: string;
  /** Where the shop sells it; null when it does not. */
  listing: { handle: string; title: string; is_title_translated: boolean } | null;
  producer: {
    name: string;
    legal_name: string;
    handle: string;
    is_public: boolean;
    legacy_place: string | null;
  };
  place: PlaceRow | null;
  /** Oldest first. */
  recognitions: RecognitionRow[];
};

/** One statement, the same for a code that exists and one that does not; it only reads. */
const CERTIFICATE = `
select registered.name as product_name, registered.sources,
  "set".number as set_number, "set".name_vi as set_name_vi, "set".name_en as set_name_en,
  json_build_object('name', producer.name, 'legal_name', producer.legal_name,
    'handle', producer.handle, 'legacy_place', producer.legacy_place,
    'is_public', producer.state = 'active' and producer.deleted_at is null) as producer,
  case when unit.id is null then null else json_build_object('code', unit.code, 'kind', unit.kind,
    'name', unit.name, 'full_name', unit.full_name) end as place,
  case when producer.state = 'active' and producer.deleted_at is null then (
    select json_build_object('handle', product.handle,
      'title', coalesce(words.translations->>'title', product.title),
      'is_title_translated', words.translations->>'title' is not null)
    from product_product_ocop_registered_product link
    join product on product.id = link.product_id and product.deleted_at is null
      and product.status = 'published'
    left join translation words on words.reference_id = product.id and words.reference = 'product'
      and words.locale_code = :locale and words.deleted_at is null
    where link.registered_product_id = registered.id and link.deleted_at is null
      and exists (select 1 from product_sales_channel channel where channel.product_id = product.id
        and channel.deleted_at is null and channel.sales_channel_id = any(:salesChannelIds))
    order by product.id limit 1) end as listing,
  (select json_agg(json_build_object('star', star, 'issued_on', issued_on,
    'issued_precision', issued_precision, 'valid_until', valid_until,
    'extended_until', extended_until, 'revoked_on', revoked_on,
    'revocation_reason', revocation_reason,
    'revocation_decision_number', revocation_decision_number, 'public_code', public_code,
    'authority_level', authority_level, 'certificate_number', certificate_number,
    'decision_number', decision_number, 'rule_set_code', rule_set_code, 'sources', sources)
    order by issued_on nulls first, created_at, id)
   from ocop_certification recognition
   where recognition.registered_product_id = registered.id and recognition.deleted_at is null
  ) as recognitions
from ocop_certification asked
join ocop_registered_product registered on registered.id = asked.registered_product_id
  and registered.deleted_at is null
join ocop_product_set "set" on "set".id = registered.product_set_id
join ocop_producer producer on producer.id = registered.producer_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where asked.public_code = :code and asked.deleted_at is null`;

/** What the register knows behind a public code; null when there is no such certificate. */
export async function readCertificate(
  database: Knex,
  scope: { code: string; salesChannelIds: string[]; locale: string | undefined },
): Promise<CertificateRow | null> {
  const { rows } = await database.raw<{ rows: CertificateRow[] }>(CERTIFICATE, {
    ...scope,
    locale: scope.locale ?? null,
  });
  return rows[0] ?? null;
}
