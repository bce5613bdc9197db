import type { Summary } from "~/features/catalog/types";
import { cached, cacheFor } from "~/lib/cache.server";
import { storeFetch, type Locale } from "~/lib/store.server";

/** Today's counts and the map; up to half a minute old. */
export function fetchSummary(locale: Locale): Promise<Summary> {
  return cached(`summary:${locale}`, cacheFor.halfMinute, () =>
    storeFetch<Summary>(locale, "/store/ocop/summary"),
  );
}
