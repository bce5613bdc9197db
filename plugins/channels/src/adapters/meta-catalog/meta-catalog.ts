import type { FeedAdapter } from "../../contract/adapter";
import { ineligibilityOf, missingPapers, type Place } from "../../eligibility/eligibility";
import { checkOffers, type OfferLimits } from "../../feeds/check-offers";
import { rssFeed } from "../../feeds/format/rss";
import { csvLine, separatedFeed } from "../../feeds/format/separated-values";
import { languageOf, offersOf, type FeedOffer } from "../../feeds/offer";
import { META_COLUMNS, metaElements, metaValues } from "./meta-attributes";

const PLACE: Place = { adapter: "meta-catalog", kind: "social_commerce" };

/** Meta's catalog fields (developers.facebook.com/documentation/ads-commerce/catalog/reference). */
export const META_LIMITS: OfferLimits = {
  id: 100,
  title: 200,
  titleShown: 65,
  description: 9999,
  brand: 100,
  pictureWidth: 500,
  pictureHeight: 500,
};

/** A product at Meta: an item for each size. */
export type MetaItem = { offers: FeedOffer[] };

async function* offersIn<Written>(
  items: AsyncIterable<MetaItem>,
  write: (offer: FeedOffer) => Written,
): AsyncGenerator<Written> {
  for await (const { offers } of items) for (const offer of offers) yield write(offer);
}

/** The catalog behind shops on Facebook and Instagram, which fetches a feed of the province's shop. */
export const metaCatalog: FeedAdapter<MetaItem> = {
  id: "meta-catalog",
  delivery: "feed",
  channelCode: "meta",
  name: { vi: "Danh mục Facebook và Instagram", en: "Facebook and Instagram catalog" },
  owners: ["province"],
  settings: [],
  onCertificateEnd: "drop_stars",
  eligibility: ({ productSet }) => ineligibilityOf(PLACE, productSet.number),
  map: (product, settings) => ({
    offers: offersOf(product, languageOf(settings), { titleMax: META_LIMITS.title }),
  }),
  check: ({ offers }, product, settings) => [
    ...checkOffers(offers, product, languageOf(settings), META_LIMITS),
    ...missingPapers(PLACE, product),
  ],
  formats: [
    {
      format: "csv",
      contentType: "text/csv; charset=utf-8",
      write: (items) => separatedFeed(offersIn(items, metaValues), META_COLUMNS, csvLine),
    },
    {
      format: "xml",
      contentType: "application/rss+xml; charset=utf-8",
      write: (items, about) => rssFeed(offersIn(items, metaElements), about),
    },
  ],
};
