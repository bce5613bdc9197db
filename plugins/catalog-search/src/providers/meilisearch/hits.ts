import type { SearchTypes } from "@medusajs/framework/types";
import { ACCENT_WINDOW, accentedPaths, accentsDecide, byAccents } from "./accents";
import type { MultiSearchQuery, MultiSearchResult } from "./engine";
import { refuse } from "./errors";
import { comparableName, fieldAt, type IndexField } from "./fields";

type Document = Record<string, unknown>;
export type EngineAnswer = MultiSearchResult<Document>;

/** Which of the matching documents to fetch and in which order, and how to read them. */
export type HitsPlan = {
  query: Pick<MultiSearchQuery, "attributesToRetrieve" | "showRankingScore" | "sort" | keyof Page>;
  read: (answer: EngineAnswer) => SearchTypes.SearchHit[];
};
type Page = Pick<MultiSearchQuery, "hitsPerPage" | "limit" | "offset" | "page">;

const DEFAULT_TAKE = 20;

export function planHits(
  query: SearchTypes.ProviderSearchQuery,
  fields: readonly IndexField[],
): HitsPlan {
  const { q = "", index, attributes_to_retrieve: wanted } = query;
  const { skip, take } = pageWanted(query);
  const order = query.pagination?.order;
  const names = take > 0 && accentsDecide(q, order, skip) ? accentedPaths(fields) : [];
  const reorders = names.length > 0;
  const extra = [index.primary_key, ...names].filter((path) => !wanted.includes(path));
  return {
    query: {
      ...(reorders ? pageOf(0, Math.max(ACCENT_WINDOW, skip + take)) : pageOf(skip, take)),
      sort: sortOf(order, fields),
      attributesToRetrieve: [...wanted, ...extra],
      showRankingScore: query.search_options?.include_score === true,
    },
    read: ({ hits }) => {
      const page = reorders ? byAccents(hits, q, names).slice(skip, skip + take) : hits;
      return page.map((hit) => readHit(hit, index.primary_key, extra));
    },
  };
}

export function pageWanted({ pagination }: SearchTypes.ProviderSearchQuery) {
  return { skip: pagination?.skip ?? 0, take: pagination?.take ?? DEFAULT_TAKE };
}

/** The page by its number where one begins there, because only pages are counted exactly. */
function pageOf(skip: number, take: number): Page {
  if (take === 0) return NO_HITS;
  return skip % take === 0
    ? { page: skip / take + 1, hitsPerPage: take }
    : { offset: skip, limit: take };
}

/** A page without hits, for the count alone. */
export const NO_HITS = { page: 1, hitsPerPage: 0 };

function sortOf(
  order: SearchTypes.SearchPagination["order"],
  fields: readonly IndexField[],
): string[] {
  const wishes = Object.entries(order ?? {});
  const score = wishes.findIndex(([path]) => path === "_score");
  // Relevance is what decides after every wish, the best match first.
  if (score !== -1 && (score !== wishes.length - 1 || wishes[score]?.[1] === "ASC")) {
    refuse("relevance can only be the last thing to order by, the best match first");
  }
  return wishes
    .filter(([path]) => path !== "_score")
    .map(
      ([path, direction]) => `${comparableName(fieldAt(fields, path))}:${direction.toLowerCase()}`,
    );
}

function readHit(
  hit: Document,
  primaryKey: string,
  extra: readonly string[],
): SearchTypes.SearchHit {
  const { _rankingScore: score, ...document } = hit;
  const id = String(document[primaryKey]);
  for (const path of extra) delete document[path];
  return { id, ...(typeof score === "number" && { score }), document };
}
