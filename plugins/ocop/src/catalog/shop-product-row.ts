import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { DatePrecision } from "../modules/ocop/rules/certification-status";
import type { AuthorityLevel, RevocationReason } from "../modules/ocop/rules/rule-set";
import type { Star } from "../modules/ocop/rules/star";
import type { Citation } from "../types/citation";
import {
  MANAGEMENT_SYSTEMS,
  PUBLIC_TAX_CODE,
  type PlaceRow,
  type ProducerRow,
} from "./producer-row";
import type { ListingFactsRow, PictureRow } from "./product-picture";
import { DEFAULT_PAGE_SIZE } from "./product-query";
import { RECALLS_OF_PRODUCTS, type ProductRecallRow } from "./recall-view";

export type CertificationRow = {
  star: Star;
  issued_on: string | null;
  issued_precision: DatePrecision | null;
  valid_until: string | null;
  extended_until: string | null;
  revoked_on: string | null;
  revocation_reason: RevocationReason | null;
  public_code: string;
  authority_level: AuthorityLevel | null;
  certificate_number: string | null;
  decision_number: string | null;
  sources: Citation[];
};

export type VariantRow = {
  id: string;
  title: string;
  sku: string | null;
  price_vnd: number | null;
  weight_g: number | null;
  net_quantity: number | null;
  net_unit: "g" | "ml" | "piece" | null;
  available_quantity: number;
  /** The number under its bar code. */
  gtin: string | null;
};

/** One listing of the shop with the register's facts beside it, in the language asked for. */
export type ShopProductRow = {
  id: string;
  handle: string;
  title: string;
  subtitle: string | null;
  description: string | null;
  thumbnail: string | null;
  created_at: Date;
  sample_fields: string[] | null;
  pictures: PictureRow[] | null;
  listing_facts: ListingFactsRow | null;
  registered_product_id: string;
  registered_name: string;
  potential_five_star: boolean;
  potential_since: string | null;
  potential_decided_on: string | null;
  sources: Citation[];
  set_number: number;
  set_path: string;
  set_name_vi: string;
  set_name_en: string;
  group_code: string;
  group_name_vi: string;
  group_name_en: string;
  sector_code: string;
  sector_name_vi: string;
  sector_name_en: string;
  producer: ProducerRow;
  place: PlaceRow | null;
  certifications: CertificationRow[];
  recalls: ProductRecallRow[];
  variants: VariantRow[];
};

export type ShopScope = {
  /** Sales channels of the caller's publishable key; null: whichever. */
  salesChannelIds: string[] | null;
  /** BCP 47 tag of the wanted language, as Medusa normalises it; undefined: as written. */
  locale: string | undefined;
  /** Only these products. */
  ids?: string[];
  handle?: string;
  producerHandle?: string;
};

const CONDITIONS = {
  ids: "product.id = any(:ids)",
  handle: "product.handle = :handle",
  producerHandle: "producer.handle = :producerHandle",
};
type Condition = keyof typeof CONDITIONS;

/**
 * One statement over the register and Medusa's product, price and stock tables: the modules' own
 * APIs take a dozen round trips for the same page (docs/decisions/001). It only reads.
 */
const shopProducts = (conditions: Condition[], isScoped: boolean) => `
with chosen as materialized (
  select product.id, product.handle, product.thumbnail, product.created_at, product.title, product.subtitle,
    product.description, product.metadata->'sample_fields' as sample_fields,
    product.metadata->'pictures' as pictures, product.metadata->'listing_facts' as listing_facts,
    registered.id as registered_product_id, registered.name as registered_name,
    registered.potential_five_star, registered.potential_since, registered.potential_decided_on,
    registered.sources, registered.product_set_id, registered.producer_id
  from product
  join product_product_ocop_registered_product link on link.product_id = product.id
    and link.deleted_at is null
  join ocop_registered_product registered on registered.id = link.registered_product_id
    and registered.deleted_at is null
  join ocop_producer producer on producer.id = registered.producer_id and producer.deleted_at is null
    and producer.state = 'active'
  where product.deleted_at is null and product.status = 'published'
    and exists (select 1 from product_sales_channel channel where channel.product_id = product.id
      and channel.deleted_at is null${isScoped ? " and channel.sales_channel_id = any(:salesChannelIds)" : ""})
    ${conditions.map((name) => `and ${CONDITIONS[name]}`).join(" ")}
), sizes as materialized (
  select variant.id, variant.product_id, variant.title, variant.sku, variant.weight, variant.metadata,
    variant.barcode, variant.variant_rank, variant.created_at
  from product_variant variant
  where variant.product_id in (select id from chosen) and variant.deleted_at is null
), stock as materialized (
  select link.variant_id, greatest(0, min(floor(coalesce(level.available, 0) / link.required_quantity)))::int as quantity
  from product_variant_inventory_item link
  cross join lateral (
    select sum(stocked_quantity - reserved_quantity) as available
    from inventory_level
    where inventory_item_id = link.inventory_item_id and deleted_at is null and location_id in (
      select stock_location_id from sales_channel_stock_location
      where deleted_at is null${isScoped ? " and sales_channel_id = any(:salesChannelIds)" : ""})
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
  select variant.product_id,
    json_agg(json_build_object(
      'id', variant.id,
      'title', coalesce(words.translations->>'title', variant.title),
      'sku', variant.sku,
      'price_vnd', prices.amount,
      'weight_g', variant.weight,
      'net_quantity', (variant.metadata->>'net_quantity')::float,
      'net_unit', variant.metadata->>'net_unit',
      'available_quantity', coalesce(stock.quantity, 0),
      'gtin', variant.barcode
    ) order by variant.variant_rank, variant.created_at, variant.id) as variants
  from sizes variant
  left join translation words on words.reference_id = variant.id
    and words.reference = 'product_variant' and words.locale_code = :locale and words.deleted_at is null
  left join prices on prices.variant_id = variant.id
  left join stock on stock.variant_id = variant.id
  group by variant.product_id
), recognised as materialized (
  select registered_product_id, json_agg(json_build_object('star', star, 'issued_on', issued_on,
    'issued_precision', issued_precision, 'valid_until', valid_until, 'extended_until', extended_until,
    'revoked_on', revoked_on, 'revocation_reason', revocation_reason, 'public_code', public_code,
    'authority_level', authority_level, 'certificate_number', certificate_number,
    'decision_number', decision_number, 'sources', sources)
    order by issued_on nulls first, created_at, id) as certifications
  from ocop_certification
  where registered_product_id in (select registered_product_id from chosen) and deleted_at is null
  group by registered_product_id
), recalled as materialized (${RECALLS_OF_PRODUCTS}
)
select product.id, product.handle, product.thumbnail, product.created_at,
  coalesce(words.translations->>'title', product.title) as title,
  coalesce(words.translations->>'subtitle', product.subtitle) as subtitle,
  coalesce(words.translations->>'description', product.description) as description,
  product.sample_fields, product.pictures, product.listing_facts, product.registered_product_id, product.registered_name,
  product.potential_five_star, product.potential_since, product.potential_decided_on, product.sources,
  "set".number as set_number, "set".path as set_path,
  "set".name_vi as set_name_vi, "set".name_en as set_name_en,
  "group".code as group_code, "group".name_vi as group_name_vi, "group".name_en as group_name_en,
  sector.code as sector_code, sector.name_vi as sector_name_vi, sector.name_en as sector_name_en,
  json_build_object('id', producer.id, 'handle', producer.handle, 'name', producer.name,
    'legal_name', producer.legal_name, 'legal_form', producer.legal_form,
    'legacy_place', producer.legacy_place, 'address', producer.address,
    'tax_code', ${PUBLIC_TAX_CODE},
    'management_systems', (${MANAGEMENT_SYSTEMS}), 'sources', producer.sources) as producer,
  case when unit.id is null then null else json_build_object('code', unit.code, 'kind', unit.kind,
    'name', unit.name, 'full_name', unit.full_name) end as place,
  coalesce(recognised.certifications, '[]') as certifications,
  coalesce(recalled.recalls, '[]') as recalls,
  coalesce(variants.variants, '[]') as variants
from chosen product
join ocop_product_set "set" on "set".id = product.product_set_id
join ocop_product_group "group" on "group".id = "set".group_id
join ocop_sector sector on sector.id = "group".sector_id
join ocop_producer producer on producer.id = product.producer_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
left join translation words on words.reference_id = product.id and words.reference = 'product'
  and words.locale_code = :locale and words.deleted_at is null
left join variants on variants.product_id = product.id
left join recognised on recognised.registered_product_id = product.registered_product_id
left join recalled on recalled.registered_product_id = product.registered_product_id
order by product.id`;

/** As many as a page has, the last one again and again where they are fewer. */
function atLeastAPage(ids: readonly string[]): string[] {
  const missing = Math.max(0, DEFAULT_PAGE_SIZE - ids.length);
  return [...ids, ...ids.slice(-1).flatMap((id) => new Array<string>(missing).fill(id))];
}

/**
 * The published listings of the ids, of a handle, of a producer, or of the whole shop. The database
 * plans each form of the statement once: planning takes as long as reading a page. (For a few ids it would
 * think a plan of their own the better one, every time, and plan for longer than it reads.)
 */
export async function readShopProducts(
  database: Knex,
  { salesChannelIds, locale, ...only }: ShopScope,
): Promise<ShopProductRow[]> {
  const conditions = (Object.keys(CONDITIONS) as Condition[]).filter(
    (name) => only[name] !== undefined,
  );
  const isScoped = salesChannelIds !== null;
  const name = ["shop_products", ...conditions, ...(isScoped ? ["scoped"] : [])].join("_");
  const { rows } = await database
    .raw<{ rows: ShopProductRow[] }>(shopProducts(conditions, isScoped), {
      locale: locale ?? null,
      ...(isScoped ? { salesChannelIds } : {}),
      ...Object.fromEntries(conditions.map((key) => [key, only[key]])),
      ...(only.ids ? { ids: atLeastAPage(only.ids) } : {}),
    })
    .options({ name });
  return rows;
}

/** Addresses of a listing's pictures, in their order. */
export async function readImages(database: Knex, productId: string): Promise<{ url: string }[]> {
  const { rows } = await database.raw<{ rows: { url: string }[] }>(
    `select url from image where product_id = ? and deleted_at is null order by rank, id`,
    [productId],
  );
  return rows;
}
