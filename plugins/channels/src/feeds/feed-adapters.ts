import { ADAPTERS } from "../adapters";
import type { FeedAbout, FeedAdapter } from "../contract/adapter";
import type { FeedLanguage } from "../products/words-in";

export const FEED_LANGUAGES: readonly FeedLanguage[] = ["vi", "en"];

const TITLES: Record<FeedLanguage, string> = {
  vi: "OCOP Quảng Ngãi",
  en: "OCOP shop of Quảng Ngãi",
};

/** The channels that fetch a file; they are the same in every shop. */
const FEED_ADAPTERS: readonly FeedAdapter[] = ADAPTERS.filter(
  (adapter) => adapter.delivery === "feed",
);

export const FEED_ADAPTER_IDS = FEED_ADAPTERS.map(({ id }) => id);

/** The adapter that writes feeds under an id; null: there is none. */
export function feedAdapterOf(id: string): FeedAdapter | null {
  return FEED_ADAPTERS.find((adapter) => adapter.id === id) ?? null;
}

/** What a feed says of itself. */
export function aboutFeed(language: FeedLanguage, storefrontUrl: string): FeedAbout {
  const link = language === "vi" ? storefrontUrl : `${storefrontUrl}/${language}`;
  return { title: TITLES[language], link, language };
}
