import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { engineSettings } from "../documents/engine-settings";
import { consumeFrom, seedFrom } from "../documents/feed";
import { changeEvent } from "../documents/index-name";
import type { toProducerDocument } from "../documents/producer-document";

type ProducerDocument = ReturnType<typeof toProducerDocument>;

/** The active producers of the register. */
export default defineSearchIndex({
  name: "producer",
  entity: "producer",
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    fingerprint: search.keyword(),
    handle: search.keyword().filterable(),
    name: search.text().searchable({ weight: 10 }),
    legal_name: search.text().searchable({ weight: 5 }),
    place_name: search.text().searchable({ weight: 5 }),
    aliases: search.text().array().searchable({ weight: 2 }),
    products: search.text().searchable({ weight: 2 }),
    commune: search.keyword().filterable().facetable(),
    sectors: search.keyword().array().filterable().facetable(),
    product_count: search.integer().sortable(),
    valid_product_count: search.integer().filterable().sortable(),
    top_star: search.integer().filterable().sortable(),
    name_key: search.keyword().sortable(),
  }),
  settings: engineSettings(["valid_product_count:desc", "name_key:asc"]),
  events: [changeEvent("producer")],
  consume: consumeFrom<ProducerDocument>("producer"),
  seed: seedFrom<ProducerDocument>("producer"),
});
