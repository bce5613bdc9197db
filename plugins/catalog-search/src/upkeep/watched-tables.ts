import type { IndexName } from "../documents/index-name";

/** Which documents a change of a row touches: ids by a query over the rows `changed`. */
type Watched = {
  table: string;
  /** Whether a row may leave one document for another, so that the row before counts too. */
  moves: boolean;
  touches: Partial<Record<IndexName, string>>;
};

const LISTING = `product_product_ocop_registered_product listing
  join ocop_registered_product registered on registered.id = listing.registered_product_id
  join ocop_producer producer on producer.id = registered.producer_id`;

const variantsWhere = (join: string) =>
  `select variant.product_id from changed ${join} join product_variant variant on variant.id = `;

/** A product with its producer and place, whose counts it is part of. */
const listingsWhere = (condition: string): Watched["touches"] => ({
  product: `select listing.product_id from changed join ${LISTING} on ${condition}`,
  producer: `select producer.id from changed join ${LISTING} on ${condition}`,
  place: `select producer.administrative_unit_id from changed join ${LISTING} on ${condition}`,
});

/**
 * Every table of Medusa's and ours that a document is made of. A price or a stock touches its product
 * only; what may show or hide a product touches its producer and place too.
 */
export const WATCHED_TABLES: readonly Watched[] = [
  {
    table: "product",
    moves: false,
    touches: {
      ...listingsWhere("listing.product_id = changed.id"),
      product: "select id from changed",
    },
  },
  {
    table: "product_product_ocop_registered_product",
    moves: true,
    touches: {
      ...listingsWhere("listing.id = changed.id"),
      product: "select product_id from changed",
    },
  },
  {
    table: "product_variant",
    moves: false,
    touches: { product: "select product_id from changed" },
  },
  {
    table: "product_sales_channel",
    moves: false,
    touches: listingsWhere("listing.product_id = changed.product_id"),
  },
  {
    table: "translation",
    moves: false,
    touches: {
      product: `select reference_id from changed where reference = 'product' union
        ${variantsWhere("")} changed.reference_id and changed.reference = 'product_variant'`,
    },
  },
  {
    table: "price",
    moves: false,
    touches: {
      product: `${variantsWhere("join product_variant_price_set link on link.price_set_id = changed.price_set_id")} link.variant_id`,
    },
  },
  {
    table: "product_variant_price_set",
    moves: false,
    touches: { product: `${variantsWhere("")} changed.variant_id` },
  },
  {
    table: "inventory_level",
    moves: false,
    touches: {
      product: `${variantsWhere("join product_variant_inventory_item link on link.inventory_item_id = changed.inventory_item_id")} link.variant_id`,
    },
  },
  {
    table: "product_variant_inventory_item",
    moves: false,
    touches: { product: `${variantsWhere("")} changed.variant_id` },
  },
  {
    table: "sales_channel_stock_location",
    moves: false,
    touches: {
      product: `select channel.product_id from changed join product_sales_channel channel
        on channel.sales_channel_id = changed.sales_channel_id`,
    },
  },
  {
    table: "ocop_certification",
    moves: false,
    touches: listingsWhere("registered.id = changed.registered_product_id"),
  },
  {
    table: "ocop_registered_product",
    moves: true,
    touches: {
      ...listingsWhere("registered.id = changed.id"),
      producer: "select producer_id from changed",
    },
  },
  {
    table: "ocop_producer",
    moves: true,
    touches: {
      product: listingsWhere("producer.id = changed.id").product ?? "",
      producer: "select id from changed",
      place: "select administrative_unit_id from changed",
    },
  },
  {
    table: "ocop_administrative_unit",
    moves: false,
    touches: {
      ...listingsWhere("producer.administrative_unit_id = changed.id"),
      producer: `select producer.id from changed join ocop_producer producer
        on producer.administrative_unit_id = changed.id`,
      place: "select id from changed",
    },
  },
  {
    table: "ocop_product_set",
    moves: false,
    touches: listingsWhere("registered.product_set_id = changed.id"),
  },
];
