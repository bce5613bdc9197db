import type { ChannelProduct } from "../../contract/channel-product";
import { offersOf, type FeedOffer } from "../../feeds/offer";
import type { FeedLanguage } from "../../products/words-in";

/** A product at Google: an item for each size, in the language of the feed. */
export type GoogleItem = { language: FeedLanguage; offers: FeedOffer[] };

export function googleItem(
  product: ChannelProduct,
  language: FeedLanguage,
  titleMax: number,
): GoogleItem {
  return { language, offers: offersOf(product, language, { titleMax }) };
}
