import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { certificationFacts, potentialFacts } from "../catalog/product-card";
import type { CertificationRow } from "../catalog/shop-product-row";
import type { CertificationFacts } from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { LastLook, WatchedProduct } from "../modules/ocop/rules/status-transitions";

/** A recognition with its id beside what the rules read. */
export type WatchedCertification = CertificationFacts & { id: string };

export type Watched = WatchedProduct<WatchedCertification> & {
  registeredProductId: string;
  /** Null: never looked at. */
  lastLook: LastLook | null;
};

type Row = {
  id: string;
  potential_five_star: boolean;
  potential_since: string | null;
  potential_decided_on: string | null;
  status: LastLook["status"] | null;
  looked_on: CivilDate | null;
  certifications: (CertificationRow & { id: string })[];
};

/**
 * A recognition's columns as JSON in the order that the rules expect: of two of the same day the
 * one recorded later decides.
 */
export const CERTIFICATIONS_OF_PRODUCT = `
  select coalesce(json_agg(json_build_object('id', certification.id, 'star', certification.star,
    'issued_on', certification.issued_on, 'issued_precision', certification.issued_precision,
    'valid_until', certification.valid_until, 'extended_until', certification.extended_until,
    'revoked_on', certification.revoked_on, 'revocation_reason', certification.revocation_reason,
    'public_code', certification.public_code)
    order by certification.issued_on nulls first, certification.created_at, certification.id), '[]')
  from ocop_certification certification
  where certification.registered_product_id = product.id and certification.deleted_at is null`;

const WATCHED = `
select product.id, product.potential_five_star, product.potential_since,
  product.potential_decided_on, watch.status, watch.looked_on,
  (${CERTIFICATIONS_OF_PRODUCT}) as certifications
from ocop_registered_product product
left join ocop_status_watch watch on watch.registered_product_id = product.id
  and watch.deleted_at is null
where product.deleted_at is null and product.id > ?
  and (watch.looked_on is null or watch.looked_on <= ?)
order by product.id
limit ?`;

/** What the rules read of a product's row with its recognitions. */
export function watchedProductOf(
  row: Pick<
    Row,
    "potential_five_star" | "potential_since" | "potential_decided_on" | "certifications"
  >,
): WatchedProduct<WatchedCertification> {
  return {
    certifications: row.certifications.map((one) => ({ ...certificationFacts(one), id: one.id })),
    potential: potentialFacts(row),
  };
}

/**
 * The registered products after an id, with what was known of each; not those that were looked at
 * on a day after `date`, for a look never goes back.
 */
export async function readWatched(
  manager: SqlEntityManager,
  { afterId, date, limit }: { afterId: string; date: CivilDate; limit: number },
): Promise<Watched[]> {
  const rows = await manager.execute<Row[]>(WATCHED, [afterId, date, limit]);
  return rows.map((row) => ({
    ...watchedProductOf(row),
    registeredProductId: row.id,
    lastLook:
      row.status === null || row.looked_on === null
        ? null
        : { status: row.status, lookedOn: row.looked_on },
  }));
}
