import type { Citation } from "../types/citation";

export type CitationView = { citation: string; url: string | null };

/** Citations in the language asked for: English for an `en` tag, else Vietnamese. */
export function citationsIn(locale: string | undefined, sources: Citation[]): CitationView[] {
  const isEnglish = locale?.toLowerCase().startsWith("en") ?? false;
  return sources.map(({ citation_vi, citation_en, url }) => ({
    citation: isEnglish ? citation_en : citation_vi,
    url,
  }));
}
