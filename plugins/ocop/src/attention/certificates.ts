import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { IN_AREA } from "../daily/area";
import {
  CERTIFICATIONS_OF_PRODUCT,
  watchedProductOf,
  type WatchedCertification,
} from "../daily/watched-products";
import {
  certificateAttention,
  type CertificateKind,
} from "../modules/ocop/rules/certificate-attention";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { Star } from "../modules/ocop/rules/star";
import type { WatchedProduct } from "../modules/ocop/rules/status-transitions";
import { FIRST_ITEMS, type AttentionKind } from "./attention-item";

type Row = Parameters<typeof watchedProductOf>[0] & {
  id: string;
  name: string;
  producer_name: string;
};

const PRODUCTS = `
select product.id, product.name, producer.name as producer_name, product.potential_five_star,
  product.potential_since, product.potential_decided_on,
  (${CERTIFICATIONS_OF_PRODUCT}) as certifications
from ocop_registered_product product
join ocop_producer producer on producer.id = product.producer_id and producer.deleted_at is null
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where product.deleted_at is null and ${IN_AREA}`;

type Product = WatchedProduct<WatchedCertification> & {
  id: string;
  name: string;
  producerName: string;
};

export type CertificateFigures = {
  kinds: Record<CertificateKind, AttentionKind>;
  stars_shown: Record<Star, number>;
  registered_products: number;
};

/** What the certificates of an area ask for on a day, by the rules that the badge reads too. */
export async function readCertificateAttention(
  database: Knex,
  unitCodes: string[] | null,
  date: CivilDate,
): Promise<CertificateFigures> {
  const { rows } = await database.raw<{ rows: Row[] }>(PRODUCTS, { unitCodes });
  const products: Product[] = rows.map((row) => ({
    ...watchedProductOf(row),
    id: row.id,
    name: row.name,
    producerName: row.producer_name,
  }));
  const { lists, starsShown } = certificateAttention(products, date);
  const kindOf = (list: (typeof lists)[CertificateKind]): AttentionKind => ({
    count: list.length,
    items: list.slice(0, FIRST_ITEMS).map(({ product, date: lastDay }) => ({
      id: product.id,
      name: product.name,
      detail: product.producerName,
      date: lastDay,
    })),
  });
  return {
    kinds: {
      renewal_due: kindOf(lists.renewal_due),
      expiring: kindOf(lists.expiring),
      extended: kindOf(lists.extended),
      expired_recently: kindOf(lists.expired_recently),
    },
    stars_shown: starsShown,
    registered_products: products.length,
  };
}
