import { cached, cacheFor } from "~/lib/cache.server";
import { storeFetch } from "~/lib/store.server";

import type { Figure } from "./figure";
import type { NewsItem } from "./news";

type Answer = { figures: Figure[]; date: string };

/** The metric that the page is about; its breakdowns and trend are shown, of the others only the total. */
const MODERN_CHANNELS = "modern_channel_producers";
const BREAKDOWNS = ["commune", "channel_kind", "channel", "sector", "star", "legal_form"];
const TREND_MONTHS = 12;

export type Programme = { date: string; modern: Figure; others: Figure[] };

function ask(query: Record<string, string | number | undefined>): Promise<Answer> {
  const key = `figures:${JSON.stringify(query)}`;
  return cached(key, cacheFor.halfMinute, () =>
    storeFetch<Answer>("vi-VN", "/store/ocop/figures", { query }),
  );
}

/**
 * The figures of a day (today when it is null); words come in both languages.
 * @throws StoreError for a day that no figure can be made of
 */
export async function fetchProgramme(date: string | null): Promise<Programme> {
  const day = { date: date ?? undefined };
  const [{ figures, date: shown }, all] = await Promise.all([
    ask({
      ...day,
      metric: MODERN_CHANNELS,
      breakdown: BREAKDOWNS.join(","),
      months: TREND_MONTHS,
    }),
    ask({ ...day, breakdown: "star" }),
  ]);
  const [modern] = figures;
  if (!modern) throw new Error("The backend has no figure of modern channels.");
  const others = all.figures.filter(({ metric }) => metric.id !== MODERN_CHANNELS);
  return { date: shown, modern, others };
}

/** The newest of what was published about the programme. */
export async function fetchNews(): Promise<NewsItem[]> {
  const { communication_items } = await cached("programme-news", cacheFor.halfMinute, () =>
    storeFetch<{ communication_items: NewsItem[] }>("vi-VN", "/store/ocop/communication-items"),
  );
  return communication_items;
}
