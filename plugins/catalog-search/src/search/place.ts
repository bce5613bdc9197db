import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { engineSettings } from "../documents/engine-settings";
import { consumeFrom, seedFrom } from "../documents/feed";
import { changeEvent } from "../documents/index-name";
import type { toPlaceDocument } from "../documents/place-document";

type PlaceDocument = ReturnType<typeof toPlaceDocument>;

/** The communes, wards and special zones of the province, by their new and their old names. */
export default defineSearchIndex({
  name: "place",
  entity: "administrative_unit",
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    fingerprint: search.keyword(),
    code: search.keyword().filterable(),
    kind: search.keyword().filterable().facetable(),
    name: search.text().searchable({ weight: 10 }),
    full_name: search.text().searchable({ weight: 5 }),
    former_names: search.text().array().searchable({ weight: 5 }),
    product_count: search.integer().sortable(),
    producer_count: search.integer().sortable(),
    name_key: search.keyword().sortable(),
  }),
  settings: engineSettings(["product_count:desc", "name_key:asc"]),
  events: [changeEvent("place")],
  consume: consumeFrom<PlaceDocument>("place"),
  seed: seedFrom<PlaceDocument>("place"),
});
