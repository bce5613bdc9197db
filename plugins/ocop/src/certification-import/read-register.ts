import type {
  RegisteredCertification,
  RegisteredProducer,
  RegisteredProductFacts,
  RegisterSnapshot,
} from "../sheets/rules/register-snapshot";
import type { SqlQuery } from "./sql-query";

const PRODUCERS = `
select producer.id, producer.name, producer.legal_name, producer.legal_form, producer.tax_code,
  unit.code as unit_code, producer.legacy_place
from ocop_producer producer
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where producer.deleted_at is null`;

const PRODUCTS = `
select product.id, product.producer_id, product.name, product_set.number as product_set
from ocop_registered_product product
join ocop_product_set product_set on product_set.id = product.product_set_id
where product.deleted_at is null`;

const CERTIFICATIONS = `
select registered_product_id, public_code, star, decision_number, issued_on, issued_precision,
  valid_until, certificate_number, authority_level, kind
from ocop_certification where deleted_at is null`;

/**
 * The whole register as an import is compared with it: names are compared in a way that SQL cannot,
 * and a province has some thousand products.
 */
export async function readRegister(query: SqlQuery): Promise<RegisterSnapshot> {
  const units = await query<{ code: string }>(
    "select code from ocop_administrative_unit where deleted_at is null",
  );
  return {
    unitCodes: new Set(units.map(({ code }) => code)),
    producers: await query<RegisteredProducer>(PRODUCERS),
    products: await query<RegisteredProductFacts>(PRODUCTS),
    certifications: await query<RegisteredCertification>(CERTIFICATIONS),
  };
}
