import { ProductListing, type Listing } from "~/features/catalog/product-listing";
import type { Summary } from "~/features/catalog/types";
import { listPath } from "~/features/catalog/filters";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { FoundPlaces, FoundProducers } from "./found";
import { NothingFound } from "./nothing-found";
import type { SearchResult } from "./types";

export type SearchListing = Listing & { list: SearchResult };

/** What a search found: a nearer spelling, producers, places, and the products as in every list. */
export function SearchPage({
  listing,
  sectors,
}: {
  listing: SearchListing;
  sectors: Summary["sectors"];
}) {
  const { t } = useI18n();
  const { ways, ...shown } = listing;
  const { list, filters } = shown;
  const { q } = filters;
  const spelling = list.did_you_mean;
  return (
    <div className="page grid gap-4 py-6 md:py-8">
      <div>
        <h1 className="text-2xl md:text-3xl">{t("search.resultsFor", { q })}</h1>
        <p role="status" className="text-muted" data-product-count={list.count}>
          {t("list.count", { count: list.count })}
        </p>
        {spelling && spelling.toLowerCase() !== q.toLowerCase() && (
          <p className="pt-1 text-lg">
            {t("search.didYouMean")}{" "}
            <LocalLink to={listPath({ ...filters, q: spelling, page: 1 })} className="font-bold">
              {t("search.quoted", { q: spelling })}
            </LocalLink>
            ?
          </p>
        )}
      </div>
      <FoundProducers producers={list.producers} />
      <FoundPlaces places={list.places} />
      <ProductListing
        {...shown}
        empty={<NothingFound q={q} nearest={list.nearest} ways={ways} sectors={sectors} />}
      />
    </div>
  );
}
