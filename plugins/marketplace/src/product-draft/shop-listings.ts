import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ProductWords } from "../rules/listing-of-product";

/** A size in the shop with what changes at once; money in whole đồng, pieces of the producer's own place. */
export type Offer = {
  variant_id: string;
  title: string;
  sku: string | null;
  price_vnd: number | null;
  /** In the producer's place, those that wait in orders counted in. */
  stock: number;
  /** How many of them wait in orders that were not packed yet. */
  reserved: number;
};

/** A product of the shop as far as its producer's listing shows it. */
export type ShopListing = {
  product_id: string;
  handle: string;
  title: string;
  thumbnail: string | null;
  status: string;
  registered_product_id: string;
  set_number: number;
  updated_at: Date;
  offers: Offer[];
};

/** Products find their producer by the register: the linked registered product is the producer's. */
const LISTINGS = `
with own as (
  select product.id as product_id, product.handle, product.title, product.thumbnail, product.status,
    product.updated_at, registered.id as registered_product_id, "set".number as set_number,
    registered.producer_id
  from ocop_registered_product registered
  join product_product_ocop_registered_product link
    on link.registered_product_id = registered.id and link.deleted_at is null
  join product on product.id = link.product_id and product.deleted_at is null
  join ocop_product_set "set" on "set".id = registered.product_set_id
  where registered.producer_id = :producerId and registered.deleted_at is null
    and (cast(:productId as text) is null or product.id = :productId)
), offers as (
  select variant.product_id, json_agg(json_build_object(
    'variant_id', variant.id, 'title', variant.title, 'sku', variant.sku,
    'price_vnd', (select min(price.amount)::float from product_variant_price_set priced
      join price on price.price_set_id = priced.price_set_id and price.deleted_at is null
        and price.currency_code = 'vnd' and price.price_list_id is null and price.rules_count = 0
      where priced.variant_id = variant.id and priced.deleted_at is null),
    'stock', coalesce(held.stock, 0), 'reserved', coalesce(held.reserved, 0)
  ) order by variant.variant_rank, variant.created_at, variant.id) as offers
  from own
  join product_variant variant on variant.product_id = own.product_id and variant.deleted_at is null
  left join ocop_producer_logistics logistics on logistics.producer_id = own.producer_id
    and logistics.deleted_at is null
  left join lateral (
    select level.stocked_quantity::float as stock,
      (select coalesce(sum(quantity), 0)::float from reservation_item
        where inventory_item_id = level.inventory_item_id and location_id = level.location_id
          and deleted_at is null) as reserved
    from product_variant_inventory_item part
    join inventory_level level on level.inventory_item_id = part.inventory_item_id
      and level.location_id = logistics.stock_location_id and level.deleted_at is null
    where part.variant_id = variant.id and part.deleted_at is null
    limit 1
  ) held on true
  group by variant.product_id
)
select own.product_id, own.handle, own.title, own.thumbnail, own.status, own.updated_at,
  own.registered_product_id, own.set_number, coalesce(offers.offers, '[]') as offers
from own left join offers on offers.product_id = own.product_id
order by own.title, own.product_id`;

/** The products that the shop has of a producer, published or not; only one when it is named. */
export async function readShopListings(
  database: Knex,
  producerId: string,
  productId: string | null = null,
): Promise<ShopListing[]> {
  const { rows } = await database.raw<{ rows: ShopListing[] }>(LISTINGS, { producerId, productId });
  return rows;
}

/** A registered product that the shop does not sell yet. */
export type UnsoldProduct = { id: string; name: string; set_number: number };

const UNSOLD = `
select registered.id, registered.name, "set".number as set_number
from ocop_registered_product registered
join ocop_product_set "set" on "set".id = registered.product_set_id
where registered.producer_id = ? and registered.deleted_at is null
  and not exists (select 1 from product_product_ocop_registered_product link
    join product on product.id = link.product_id and product.deleted_at is null
    where link.registered_product_id = registered.id and link.deleted_at is null)
order by registered.name, registered.id`;

/** What the register has of a producer and no listing shows: a new listing may be tied to one. */
export async function readUnsoldProducts(
  database: Knex,
  producerId: string,
): Promise<UnsoldProduct[]> {
  const { rows } = await database.raw<{ rows: UnsoldProduct[] }>(UNSOLD, [producerId]);
  return rows;
}

const BARCODES = `
select barcode from product_variant
where deleted_at is null and barcode = any(:gtins)
  and (cast(:productId as text) is null or product_id <> :productId)`;

/** Those of the bar codes that other products of the shop have. */
export async function takenGtins(
  database: Knex,
  gtins: string[],
  productId: string | null,
): Promise<Set<string>> {
  if (gtins.length === 0) return new Set();
  const { rows } = await database.raw<{ rows: { barcode: string }[] }>(BARCODES, {
    gtins,
    productId,
  });
  return new Set(rows.map(({ barcode }) => barcode));
}

const WORDS = `
select product.title, product.subtitle, product.description, product.metadata,
  words.translations as words,
  (select coalesce(json_agg(json_build_object('id', variant.id, 'title', variant.title,
      'title_en', english.translations->>'title', 'metadata', variant.metadata,
      'weight', variant.weight, 'length', variant.length, 'width', variant.width,
      'height', variant.height, 'barcode', variant.barcode)
      order by variant.variant_rank, variant.created_at, variant.id), '[]')
    from product_variant variant
    left join translation english on english.reference_id = variant.id
      and english.reference = 'product_variant' and english.locale_code = 'en-US'
      and english.deleted_at is null
    where variant.product_id = product.id and variant.deleted_at is null) as variants
from product
left join translation words on words.reference_id = product.id and words.reference = 'product'
  and words.locale_code = 'en-US' and words.deleted_at is null
where product.id = ?`;

/** A product of the shop in both languages with its sizes; undefined when it is gone. */
export async function readProductWords(
  database: Knex,
  productId: string,
): Promise<ProductWords | undefined> {
  const { rows } = await database.raw<{ rows: ProductWords[] }>(WORDS, [productId]);
  return rows[0];
}
