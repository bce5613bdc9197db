/** Which products a change of a row touches: ids by a query over the rows `changed`. */
type Watched = {
  table: string;
  /** Whether a row may leave one product for another, so that the row before counts too. */
  moves: boolean;
  products: string;
};

const LISTED = `product_product_ocop_registered_product link
  join ocop_registered_product registered on registered.id = link.registered_product_id
  join ocop_producer producer on producer.id = registered.producer_id`;

const listedWhere = (condition: string) =>
  `select link.product_id from changed join ${LISTED} on ${condition}`;

const variantsWhere = (join: string) =>
  `select variant.product_id from changed ${join} join product_variant variant on variant.id = `;

/**
 * Every table of Medusa's and ours that a channel's product is read from (products/): prices and stocks
 * with their reservations, words and pictures, recognition and recall, the producer and its papers.
 */
export const WATCHED_TABLES: readonly Watched[] = [
  { table: "product", moves: false, products: "select id from changed" },
  {
    table: "product_product_ocop_registered_product",
    moves: true,
    products: "select product_id from changed",
  },
  { table: "product_variant", moves: false, products: "select product_id from changed" },
  { table: "product_sales_channel", moves: false, products: "select product_id from changed" },
  { table: "image", moves: false, products: "select product_id from changed" },
  {
    table: "translation",
    moves: false,
    products: `select reference_id from changed where reference = 'product' union
      ${variantsWhere("")} changed.reference_id and changed.reference = 'product_variant'`,
  },
  {
    table: "price",
    moves: false,
    products: `${variantsWhere("join product_variant_price_set link on link.price_set_id = changed.price_set_id")} link.variant_id`,
  },
  {
    table: "product_variant_price_set",
    moves: false,
    products: `${variantsWhere("")} changed.variant_id`,
  },
  {
    table: "inventory_level",
    moves: false,
    products: `${variantsWhere("join product_variant_inventory_item link on link.inventory_item_id = changed.inventory_item_id")} link.variant_id`,
  },
  {
    table: "product_variant_inventory_item",
    moves: false,
    products: `${variantsWhere("")} changed.variant_id`,
  },
  {
    table: "sales_channel_stock_location",
    moves: false,
    products: `select channel.product_id from changed join product_sales_channel channel
      on channel.sales_channel_id = changed.sales_channel_id`,
  },
  {
    table: "ocop_certification",
    moves: false,
    products: listedWhere("registered.id = changed.registered_product_id"),
  },
  // No certificate is written on the day that it ends: this row is.
  {
    table: "ocop_status_transition",
    moves: false,
    products: listedWhere("registered.id = changed.registered_product_id"),
  },
  {
    table: "ocop_recall",
    moves: false,
    products: listedWhere("registered.id = changed.registered_product_id"),
  },
  {
    table: "ocop_registered_product",
    moves: false,
    products: listedWhere("registered.id = changed.id"),
  },
  { table: "ocop_producer", moves: false, products: listedWhere("producer.id = changed.id") },
  {
    table: "ocop_document",
    moves: false,
    products: listedWhere(`producer.id = changed.producer_id
      and (changed.registered_product_id is null or changed.registered_product_id = registered.id)`),
  },
  {
    table: "ocop_administrative_unit",
    moves: false,
    products: listedWhere("producer.administrative_unit_id = changed.id"),
  },
  {
    table: "ocop_product_set",
    moves: false,
    products: listedWhere("registered.product_set_id = changed.id"),
  },
];
