import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import {
  PUBLIC_TAX_CODE,
  type ListingFactsRow,
  type PictureRow,
  type RecallDays,
  type RecognitionRow,
} from "@ocop/ocop/catalog";

export type ChannelVariantRow = {
  id: string;
  sku: string | null;
  title: string;
  title_en: string | null;
  barcode: string | null;
  price_vnd: number | null;
  stock: number;
  net_quantity: number | string | null;
  net_unit: string | null;
  weight: number | null;
  length: number | null;
  width: number | null;
  height: number | null;
};

export type ChannelDocumentRow = {
  id: string;
  type: string;
  number: string | null;
  issuer: string | null;
  issued_on: string | null;
  valid_until: string | null;
};

/** A product of the shop, shown or not, with everything that a channel may ask, in both languages. */
export type ChannelProductRow = {
  id: string;
  handle: string;
  is_shown: boolean;
  title: string;
  subtitle: string | null;
  description: string | null;
  /** As Medusa's Translation Module has them. */
  english: { title?: string; subtitle?: string; description?: string } | null;
  listing_facts: Partial<ListingFactsRow> | null;
  pictures: PictureRow[] | null;
  alcohol_percent: string | null;
  /** Addresses that staff gave, where the producer has uploaded no pictures. */
  images: string[];
  registered_product_id: string;
  potential_five_star: boolean;
  potential_since: string | null;
  potential_decided_on: string | null;
  set_number: number;
  set_name_vi: string;
  set_name_en: string;
  group_code: string;
  sector_code: string;
  producer: {
    id: string;
    name: string;
    handle: string;
    address: string | null;
    phone: string | null;
    tax_code: string | null;
    registration_number: string | null;
  };
  place: { code: string; name: string } | null;
  recognitions: RecognitionRow[];
  recalls: RecallDays[];
  variants: ChannelVariantRow[];
  documents: ChannelDocumentRow[];
};

/** Tables in which a product of the shop is found with its registered product and producer. */
export const SHOP_PRODUCTS = `product
  join product_product_ocop_registered_product link on link.product_id = product.id
    and link.deleted_at is null
  join ocop_registered_product registered on registered.id = link.registered_product_id
    and registered.deleted_at is null
  join ocop_producer producer on producer.id = registered.producer_id and producer.deleted_at is null`;

/** Whether the shop shows a product of `SHOP_PRODUCTS`. */
export const IS_SHOWN = `product.status = 'published' and producer.state = 'active' and exists (
  select 1 from product_sales_channel channel
  where channel.product_id = product.id and channel.deleted_at is null)`;

const CONDITIONS = {
  ids: "product.id = any(:ids)",
  afterId: "product.id > :afterId",
  producerId: "registered.producer_id = :producerId",
};
type Condition = keyof typeof CONDITIONS;

/**
 * One statement for a page of products over the register and Medusa's product, price and stock tables
 * (docs/decisions/001). It only reads. English is read beside the Vietnamese: a channel may want both.
 */
const channelProducts = (conditions: Condition[]) => `
with chosen as materialized (
  select product.id, product.handle, product.title, product.subtitle, product.description,
    product.metadata->'listing_facts' as listing_facts, product.metadata->'pictures' as pictures,
    product.metadata->>'alcohol_percent' as alcohol_percent,
    ${IS_SHOWN} as is_shown,
    registered.id as registered_product_id, registered.potential_five_star,
    registered.potential_since, registered.potential_decided_on, registered.product_set_id,
    registered.producer_id
  from ${SHOP_PRODUCTS}
  where product.deleted_at is null ${conditions.map((name) => `and ${CONDITIONS[name]}`).join(" ")}
  order by product.id limit :size
), sizes as materialized (
  select variant.* from product_variant variant
  where variant.product_id in (select id from chosen) and variant.deleted_at is null
), stock as materialized (
  select link.variant_id, greatest(0, min(floor(coalesce(level.available, 0) / link.required_quantity)))::int as quantity
  from product_variant_inventory_item link
  cross join lateral (
    select sum(stocked_quantity - reserved_quantity) as available
    from inventory_level
    where inventory_item_id = link.inventory_item_id and deleted_at is null and location_id in (
      select stock_location_id from sales_channel_stock_location where deleted_at is null)
  ) level
  where link.variant_id in (select id from sizes) and link.deleted_at is null
  group by link.variant_id
), prices as materialized (
  select link.variant_id, min(amount.amount)::float as amount
  from product_variant_price_set link
  join price amount on amount.price_set_id = link.price_set_id and amount.deleted_at is null
    and amount.currency_code = 'vnd' and amount.price_list_id is null
    and amount.rules_count = 0 and coalesce(amount.min_quantity, 1) <= 1
  where link.variant_id in (select id from sizes) and link.deleted_at is null
  group by link.variant_id
), variants as materialized (
  select variant.product_id, json_agg(json_build_object('id', variant.id, 'sku', variant.sku,
    'title', variant.title, 'title_en', words.translations->>'title', 'barcode', variant.barcode,
    'price_vnd', prices.amount, 'stock', coalesce(stock.quantity, 0),
    'net_quantity', variant.metadata->'net_quantity', 'net_unit', variant.metadata->>'net_unit',
    'weight', variant.weight, 'length', variant.length, 'width', variant.width,
    'height', variant.height)
    order by variant.variant_rank, variant.created_at, variant.id) as variants
  from sizes variant
  left join translation words on words.reference_id = variant.id
    and words.reference = 'product_variant' and words.locale_code = 'en-US' and words.deleted_at is null
  left join prices on prices.variant_id = variant.id
  left join stock on stock.variant_id = variant.id
  group by variant.product_id
), recognised as materialized (
  select registered_product_id, json_agg(json_build_object('star', star, 'issued_on', issued_on,
    'issued_precision', issued_precision, 'valid_until', valid_until, 'extended_until', extended_until,
    'revoked_on', revoked_on, 'revocation_reason', revocation_reason, 'public_code', public_code,
    'authority_level', authority_level, 'certificate_number', certificate_number,
    'decision_number', decision_number, 'rule_set_code', rule_set_code,
    'revocation_decision_number', revocation_decision_number, 'sources', sources)
    order by issued_on nulls first, created_at, id) as recognitions
  from ocop_certification
  where registered_product_id in (select registered_product_id from chosen) and deleted_at is null
  group by registered_product_id
), recalled as materialized (
  select registered_product_id,
    json_agg(json_build_object('announced_on', announced_on, 'ended_on', ended_on)) as recalls
  from ocop_recall
  where registered_product_id in (select registered_product_id from chosen) and deleted_at is null
  group by registered_product_id
), pictured as materialized (
  select product_id, json_agg(url order by rank, id) as urls
  from image where product_id in (select id from chosen) and deleted_at is null
  group by product_id
), papers as materialized (
  select chosen.id as product_id, json_agg(json_build_object('id', paper.id, 'type', paper.type,
    'number', paper.number, 'issuer', paper.issuer, 'issued_on', paper.issued_on,
    'valid_until', paper.valid_until) order by paper.type, paper.issued_on desc nulls last, paper.id) as documents
  from chosen
  join ocop_document paper on paper.producer_id = chosen.producer_id and paper.deleted_at is null
    and (paper.registered_product_id is null or paper.registered_product_id = chosen.registered_product_id)
  group by chosen.id
)
select product.id, product.handle, product.is_shown, product.title, product.subtitle,
  product.description, words.translations as english, product.listing_facts, product.pictures,
  product.alcohol_percent, coalesce(pictured.urls, '[]') as images, product.registered_product_id,
  product.potential_five_star, product.potential_since, product.potential_decided_on,
  "set".number as set_number, "set".name_vi as set_name_vi, "set".name_en as set_name_en,
  "group".code as group_code, sector.code as sector_code,
  json_build_object('id', producer.id, 'name', producer.name, 'handle', producer.handle,
    'address', producer.address, 'phone', producer.phone, 'tax_code', ${PUBLIC_TAX_CODE},
    'registration_number', producer.registration_number) as producer,
  case when unit.id is null then null else json_build_object('code', unit.code,
    'name', unit.full_name) end as place,
  coalesce(recognised.recognitions, '[]') as recognitions,
  coalesce(recalled.recalls, '[]') as recalls,
  coalesce(variants.variants, '[]') as variants,
  coalesce(papers.documents, '[]') as documents
from chosen product
join ocop_product_set "set" on "set".id = product.product_set_id
join ocop_product_group "group" on "group".id = "set".group_id
join ocop_sector sector on sector.id = "group".sector_id
join ocop_producer producer on producer.id = product.producer_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
left join translation words on words.reference_id = product.id and words.reference = 'product'
  and words.locale_code = 'en-US' and words.deleted_at is null
left join variants on variants.product_id = product.id
left join recognised on recognised.registered_product_id = product.registered_product_id
left join recalled on recalled.registered_product_id = product.registered_product_id
left join pictured on pictured.product_id = product.id
left join papers on papers.product_id = product.id
order by product.id`;

export type ProductScope = { [Name in Exclude<Condition, "ids">]?: string } & { ids?: string[] };

/** At most `size` rows of a scope, by product id; the database plans each form of it once. */
export async function readChannelProductRows(
  database: Knex,
  scope: ProductScope,
  size: number,
): Promise<ChannelProductRow[]> {
  const conditions = (Object.keys(CONDITIONS) as Condition[]).filter(
    (name) => scope[name] !== undefined,
  );
  const bindings = Object.fromEntries(conditions.map((name) => [name, scope[name]]));
  const { rows } = await database
    .raw<{ rows: ChannelProductRow[] }>(channelProducts(conditions), { ...bindings, size })
    .options({ name: ["channel_products", ...conditions].join("_") });
  return rows;
}
