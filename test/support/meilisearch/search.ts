import { type Json, Refusal, refuseUnknown } from "./answer.ts";
import { parseFilter, valuesOf } from "./filter.ts";
import type { StoredIndex } from "./store.ts";

const PARAMETERS = [
  ...["q", "offset", "limit", "page", "hitsPerPage", "attributesToRetrieve", "filter", "sort"],
  ...["distinct", "facets", "matchingStrategy", "attributesToSearchOn", "rankingScoreThreshold"],
  ...["showRankingScore", "locales", "hybrid", "vector"],
];

/**
 * Documents in the order in which they were written, narrowed by the filter alone. Words find
 * nothing here and nothing is ranked: a stand-in that ranks would let tests believe it.
 */
export function search(index: StoredIndex, { indexUid: _, ...query }: Json): Json {
  refuseUnknown(query, PARAMETERS);
  const names = (setting: string): string[] => (index.settings[setting] ?? []) as string[];
  const filterable = names("filterableAttributes");
  const facets = (query.facets ?? []) as string[];
  refuseMissing(facets, filterable, "invalid_search_facets", "filterable");
  const sorted = ((query.sort ?? []) as string[]).map((wish) => wish.replace(/:(asc|desc)$/u, ""));
  refuseMissing(sorted, names("sortableAttributes"), "invalid_search_sort", "sortable");
  const searched = (query.attributesToSearchOn ?? []) as string[];
  const searchCode = "invalid_search_attributes_to_search_on";
  refuseMissing(searched, names("searchableAttributes"), searchCode, "searchable");
  const filter = String(query.filter ?? "");
  const matches =
    filter === "" ? () => true : parseFilter(filter, filterable, "invalid_search_filter");
  const found = [...index.documents.values()].filter(matches);
  const page = pageOf(query, found.length);
  return {
    hits: found.slice(page.from, page.from + page.size).map((hit) => hitOf(hit, query)),
    query: query.q ?? "",
    processingTimeMs: 0,
    ...page.answer,
    ...(query.facets !== undefined && facetsOf(found, facets)),
  };
}

function refuseMissing(
  asked: readonly string[],
  known: readonly string[],
  code: string,
  ability: string,
): void {
  const missing = asked.find((name) => !known.includes(name));
  if (missing === undefined) return;
  const message = `Attribute \`${missing}\` is not ${ability}. Available: \`${known.join(", ")}\`.`;
  throw new Refusal(400, code, message);
}

function pageOf(query: Json, total: number): { from: number; size: number; answer: Json } {
  const number = (name: string, otherwise: number) => Number(query[name] ?? otherwise);
  if (query.page === undefined && query.hitsPerPage === undefined) {
    const offset = number("offset", 0);
    const limit = number("limit", 20);
    return { from: offset, size: limit, answer: { offset, limit, estimatedTotalHits: total } };
  }
  const page = number("page", 1);
  const size = number("hitsPerPage", 20);
  const totalPages = size === 0 ? 0 : Math.ceil(total / size);
  const answer = { page, hitsPerPage: size, totalPages, totalHits: total };
  return { from: (page - 1) * size, size, answer };
}

function hitOf(document: Json, query: Json): Json {
  const paths = (query.attributesToRetrieve ?? ["*"]) as string[];
  const hit = paths.includes("*") ? document : picked(document, paths);
  return { ...(hit as Json), ...(query.showRankingScore === true && { _rankingScore: 1 }) };
}

function picked(value: unknown, paths: readonly string[]): unknown {
  if (paths.includes("")) return value;
  if (Array.isArray(value)) return value.map((one) => picked(one, paths));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const below = paths
        .filter((path) => path === key || path.startsWith(`${key}.`))
        .map((path) => path.slice(key.length + 1));
      return below.length === 0 ? [] : [[key, picked(inner, below)]];
    }),
  );
}

function facetsOf(documents: readonly Json[], facets: readonly string[]): Json {
  const facetDistribution: Record<string, Record<string, number>> = {};
  const facetStats: Record<string, { min: number; max: number }> = {};
  for (const name of facets) {
    const counts: Record<string, number> = (facetDistribution[name] = {});
    for (const document of documents) {
      for (const value of new Set(valuesOf(document, name))) {
        if (value !== null) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
      }
    }
    const numbers = documents
      .flatMap((document) => valuesOf(document, name))
      .filter((value) => typeof value === "number");
    if (numbers.length > 0) {
      facetStats[name] = { min: Math.min(...numbers), max: Math.max(...numbers) };
    }
  }
  return { facetDistribution, facetStats };
}
