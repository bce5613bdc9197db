import type { LoaderFunctionArgs } from "@remix-run/node";

import type { SuggestedProduct, Suggestions } from "~/features/search/types";
import { worthAsking } from "~/features/search/worth-asking";
import { localeOf } from "~/lib/store.server";
import { fetchSuggestions } from "~/server/search.server";

const NOTHING: Suggestions = {
  products: [],
  producers: [],
  places: [],
  sets: [],
  did_you_mean: null,
};

/**
 * `GET /api/suggestions?q=toi+ly&lang=vi`: what to offer for what is typed, in the language `lang`
 * (`en`, otherwise Vietnamese). Empty lists when the backend fails: typing goes on undisturbed.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const q = worthAsking(search.get("q") ?? "");
  const language = search.get("lang") === "en" ? "en" : "vi";
  const found = q ? await fetchSuggestions(localeOf(language), q).catch(() => NOTHING) : NOTHING;
  const { products, producers, places, sets, did_you_mean } = found;
  const suggestions = { products: products.map(rowOf), producers, places, sets, did_you_mean };
  return Response.json(suggestions, { headers: { "Cache-Control": "no-store" } });
}

/** Only what a row shows: the backend gives whole cards, and phones pay for each byte. */
function rowOf(product: SuggestedProduct): SuggestedProduct {
  const { handle, title, thumbnail, price_vnd, variant_title, product_set, producer } = product;
  const { place, is_recalled, badge } = product;
  return {
    handle,
    title,
    thumbnail,
    price_vnd,
    variant_title,
    product_set,
    producer,
    place,
    is_recalled,
    badge,
  };
}
