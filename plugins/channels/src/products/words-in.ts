import type { Words } from "../contract/channel-product";

export type FeedLanguage = "vi" | "en";

/** Words in a language; Vietnamese ones stand in where nobody wrote English. */
export function wordsIn(language: FeedLanguage, { vi, en }: Words): string {
  return language === "en" ? (en ?? vi) : vi;
}
