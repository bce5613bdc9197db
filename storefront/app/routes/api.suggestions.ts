import type { LoaderFunctionArgs } from "@remix-run/node";

import type { Suggestions } from "~/features/search/types";
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
  const suggestions = q
    ? await fetchSuggestions(localeOf(language), q).catch(() => NOTHING)
    : NOTHING;
  return Response.json(suggestions, { headers: { "Cache-Control": "no-store" } });
}
