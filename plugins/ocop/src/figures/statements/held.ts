import { placeOf } from "./sets";

/** Keeps the rows of a table of versions that were known at the instant `:known`. */
export const knownIn = (table: string) =>
  `${table}.known_from <= :known::timestamptz and ${table}.known_to > :known::timestamptz`;

/** Those of them that hold on the day `:day`; first what most rows of older days fail. */
export const heldIn = (table: string) =>
  `${table}.until_on > :day::date and ${table}.from_on <= :day::date and ${knownIn(table)}`;

/**
 * The recognised products of a day with their stars: a product has that of its newest certificate issued by
 * then, when that one is valid.
 * @param day a placeholder
 */
export const recognisedOn = (day: ":day" | ":before") => `
  select certificate.registered_product_id, certificate.star
  from ocop_certification_version certificate
  where ${knownIn("certificate")}
    and certificate.issued_on <= ${day}::date and certificate.last_on >= ${day}::date
    and (certificate.revoked_on is null or certificate.revoked_on > ${day}::date)
    and not exists (
      select from ocop_certification_version newer
      where newer.registered_product_id = certificate.registered_product_id
        and ${knownIn("newer")} and newer.issued_on <= ${day}::date
        and (newer.issued_on, newer.entered_at, newer.certification_id)
          > (certificate.issued_on, certificate.entered_at, certificate.certification_id))`;

/** What is read of a producer, for a statement with `producer` and `unit`. */
export const PRODUCER_FACTS = `producer.producer_id, coalesce(unit.code, '') as commune, producer.legal_form,
    coalesce(producer.craft_village, '') as craft_village`;

/** Joins the producers that count, in the area `:units` (null: the whole province), to a table of theirs. */
const holdersOf = (table: string) => `
  join ocop_producer_version producer on producer.producer_id = ${table}.producer_id
    and ${heldIn("producer")} and producer.state in ('active', 'suspended')
  left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
  where (:units::text[] is null or unit.code = any(:units::text[]))`;

/** The recognised products of the day: `recognised` must be there. */
const RECOGNISED_PRODUCTS = `recognised
  join ocop_registered_product_version product
    on product.registered_product_id = recognised.registered_product_id and ${heldIn("product")}`;

const FACTS = `product.registered_product_id as product_id, product.product_set_id, ${PRODUCER_FACTS}`;

/** The recognised products of the day in the area, with who holds them. */
export const HELD = `
  select ${FACTS}, recognised.star
  from ${RECOGNISED_PRODUCTS} ${holdersOf("product")}`;

/**
 * Common tables that end in `holder`: whoever has a recognised product of the day in the area, by the column
 * that says who, with the highest star and its product sets as bits of a number. `SETS` must be there.
 */
export const holdersBy = (id: "producer_id" | "registered_product_id"): string => `
holding as (
  select product.${id} as id, product.producer_id, max(recognised.star) as star,
    bit_or(set_place.bit) as sets
  from ${RECOGNISED_PRODUCTS}
  ${placeOf("product")}
  group by product.${id}, product.producer_id),
holder as (
  select holding.id, holding.star, holding.sets, ${PRODUCER_FACTS}
  from holding ${holdersOf("holding")})`;

/** Products that were referred to the centre between the plan's first day and the day. */
export const REFERRED = `
  select ${FACTS}, recognised.star
  from ocop_registered_product_version product
  left join recognised on recognised.registered_product_id = product.registered_product_id
  ${holdersOf("product")} and ${heldIn("product")} and product.potential_five_star
    and product.potential_since >= :starts::date and product.potential_since <= :day::date`;
