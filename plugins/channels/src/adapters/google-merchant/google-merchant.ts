import type { FeedAdapter } from "../../contract/adapter";
import { ineligibilityOf, missingPapers, type Place } from "../../eligibility/eligibility";
import { checkOffers, type OfferLimits } from "../../feeds/check-offers";
import { rssFeed } from "../../feeds/format/rss";
import { separatedFeed, tsvLine } from "../../feeds/format/separated-values";
import { languageOf } from "../../feeds/offer";
import { googleItem, type GoogleItem } from "./google-item";
import { GOOGLE_COLUMNS, googleElements, googleValues } from "./google-attributes";

const PLACE: Place = { adapter: "google-merchant", kind: "shopping_feed" };

/** Google's product data specification (support.google.com/merchants/answer/7052112). */
export const GOOGLE_LIMITS: OfferLimits = {
  id: 50,
  title: 150,
  titleShown: 70,
  description: 5000,
  brand: 70,
  pictureWidth: 100,
  pictureHeight: 100,
};

async function* offersIn<Written>(
  items: AsyncIterable<GoogleItem>,
  write: (offer: GoogleItem["offers"][number], language: GoogleItem["language"]) => Written,
): AsyncGenerator<Written> {
  for await (const { offers, language } of items) {
    for (const offer of offers) yield write(offer, language);
  }
}

/** Google Merchant Center, which fetches a feed of the province's shop. */
export const googleMerchant: FeedAdapter<GoogleItem> = {
  id: "google-merchant",
  delivery: "feed",
  channelCode: "google",
  name: { vi: "Google Merchant Center", en: "Google Merchant Center" },
  owners: ["province"],
  settings: [],
  onCertificateEnd: "drop_stars",
  eligibility: ({ productSet }) => ineligibilityOf(PLACE, productSet.number),
  map: (product, settings) => googleItem(product, languageOf(settings), GOOGLE_LIMITS.title),
  check: ({ offers }, product, settings) => [
    ...checkOffers(offers, product, languageOf(settings), GOOGLE_LIMITS),
    ...missingPapers(PLACE, product),
  ],
  formats: [
    {
      format: "xml",
      contentType: "application/rss+xml; charset=utf-8",
      write: (items, about) => rssFeed(offersIn(items, googleElements), about),
    },
    {
      format: "tsv",
      contentType: "text/tab-separated-values; charset=utf-8",
      write: (items) => separatedFeed(offersIn(items, googleValues), GOOGLE_COLUMNS, tsvLine),
    },
  ],
};
