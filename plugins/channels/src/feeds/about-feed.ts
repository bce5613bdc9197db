import type { FeedAbout } from "../contract/adapter";
import type { FeedLanguage } from "../products/words-in";

export const FEED_LANGUAGES: readonly FeedLanguage[] = ["vi", "en"];

const TITLES: Record<FeedLanguage, string> = {
  vi: "OCOP Quảng Ngãi",
  en: "OCOP shop of Quảng Ngãi",
};

/** What a feed says of itself. */
export function aboutFeed(language: FeedLanguage, storefrontUrl: string): FeedAbout {
  const link = language === "vi" ? storefrontUrl : `${storefrontUrl}/${language}`;
  return { title: TITLES[language], link, language };
}
