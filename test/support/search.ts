import { expect, vi } from "vitest";
import type { Shop } from "./shop.ts";

/** How an index stands, as the staff's route tells it. */
export interface IndexStatus {
  name: "product" | "producer" | "place";
  engine: string | null;
  document_count: number | null;
  database_count: number;
  pending: number;
  lag_seconds: number;
  indexed_on: string | null;
  reconciled_at: string | null;
  reconcile_report: { checked: number; missing: number; different: number; extra: number } | null;
  failing_since: string | null;
  filling: { id: string; status: string; documents_synced: number } | null;
}

export interface SearchStatus {
  engine: { name: string; version: string | null };
  indexes: IndexStatus[];
}

/** How the search stands now. */
export async function searchStatus(shop: Shop): Promise<SearchStatus> {
  const response = await shop.admin("/admin/ocop/search");
  expect(response.status).toBe(200);
  return (await response.json()) as SearchStatus;
}

/** Waits until every index is filled, compared with today's database, and nothing waits. */
export async function waitForIndexes(shop: Shop): Promise<void> {
  await vi.waitFor(
    async () => {
      const { indexes } = await searchStatus(shop);
      const unready = indexes.filter(
        ({ document_count: count, pending, reconciled_at: at }) =>
          !count || pending > 0 || at === null,
      );
      expect(unready).toEqual([]);
    },
    { timeout: 60_000, interval: 200 },
  );
}

export interface SearchAnswer {
  products: {
    handle: string;
    title: string;
    price_vnd: number | null;
    badge: { star: number | null };
  }[];
  count: number;
  facets: {
    sectors: { code: string; count: number }[];
    sets: { number: number; count: number }[];
    stars: { star: number; count: number }[];
    communes: { code: string; count: number }[];
    in_stock: number;
    price: { min_vnd: number; max_vnd: number } | null;
  };
  producers: { handle: string }[];
  places: { code: string; former_names: string[] }[];
  did_you_mean: string | null;
  nearest: { q: string; count: number }[];
  source: "index" | "database";
}

/** Asks the shop's search; `query` is what stands behind the question mark. */
export async function search(shop: Shop, query: string, locale = "vi-VN"): Promise<SearchAnswer> {
  const response = await shop.store(`/store/ocop/search?${query}`, {
    headers: { "x-medusa-locale": locale },
  });
  const answer = (await response.json()) as SearchAnswer;
  expect({ status: response.status, query }, JSON.stringify(answer).slice(0, 500)).toEqual({
    status: 200,
    query,
  });
  return answer;
}

/** The handles that the product index itself gives, whatever the register says by now. */
export async function indexedHandles(
  shop: Shop,
  filters: Record<string, unknown>,
): Promise<string[]> {
  const query = { entity: "product", fields: ["handle"], filters, pagination: { take: 100 } };
  const response = await shop.store("/store/search", {
    method: "POST",
    body: JSON.stringify(query),
  });
  expect(response.status).toBe(200);
  const { results } = (await response.json()) as {
    results: { hits: { document: { handle: string } }[] }[];
  };
  return results.flatMap(({ hits }) => hits.map(({ document }) => document.handle));
}
