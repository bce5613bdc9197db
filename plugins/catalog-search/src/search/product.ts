import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { consumeFrom, seedFrom } from "../documents/feed";
import { changeEvent } from "../documents/index-name";
import { engineSettings } from "../documents/engine-settings";
import type { readProductDocuments } from "../documents/read-products";

type ProductDocument = Awaited<ReturnType<typeof readProductDocuments>>[number];

const TITLE = { weight: 10 };
const MADE_BY_AND_WHERE = { weight: 5 };
const OTHER_NAMES = { weight: 2 };
const ABOUT = { weight: 1 };

/** The listings of the shop with what the register says of them today. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    fingerprint: search.keyword(),
    handle: search.keyword().filterable(),
    status: search.keyword().filterable(),
    sales_channel_ids: search.keyword().array().filterable(),
    title: search.text().searchable(TITLE),
    title_en: search.text().searchable(TITLE),
    set_name: search.text().searchable(MADE_BY_AND_WHERE),
    set_name_en: search.text().searchable(MADE_BY_AND_WHERE),
    producer_name: search.text().searchable(MADE_BY_AND_WHERE),
    place_name: search.text().searchable(MADE_BY_AND_WHERE),
    aliases: search.text().array().searchable(OTHER_NAMES),
    about: search.text().searchable(ABOUT),
    about_en: search.text().searchable(ABOUT),
    producer: search.keyword().filterable(),
    commune: search.keyword().filterable().facetable(),
    sector: search.keyword().filterable().facetable(),
    group: search.keyword().filterable().facetable(),
    set: search.keyword().filterable().facetable(),
    star: search.keyword().filterable().facetable(),
    star_rank: search.integer().filterable().sortable(),
    certification_status: search.keyword().filterable().facetable(),
    price_vnd: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["range", "stats"] }),
    available_quantity: search.integer().filterable().sortable(),
    in_stock: search.boolean().filterable().facetable(),
    stock_rank: search.integer().sortable(),
    valid_rank: search.integer().sortable(),
    created_at: search.date().filterable().sortable(),
    name_key: search.keyword().sortable(),
    name_key_en: search.keyword().sortable(),
  }),
  settings: engineSettings(
    ["valid_rank:desc", "stock_rank:desc", "star_rank:desc", "name_key:asc"],
    [
      ...["created_at:desc", "price_vnd:asc", "price_vnd:desc"].map((by) => `${by},name_key:asc`),
      ...["name_key:asc", "name_key_en:asc"],
    ],
  ),
  events: [changeEvent("product")],
  consume: consumeFrom<ProductDocument>("product"),
  seed: seedFrom<ProductDocument>("product"),
});
