import type { SearchTypes } from "@medusajs/framework/types";
import { foldedWordsOf } from "../../text/fold";
import type { MultiSearchQuery } from "./engine";
import { refuse } from "./errors";
import { type FacetPlan, planFacet } from "./facets";
import { fieldsOf, foldedName, type IndexField } from "./fields";
import { allOf, attributesOf, compileFilter } from "./filters";
import { type EngineAnswer, NO_HITS, pageWanted, planHits } from "./hits";

type Query = SearchTypes.ProviderSearchQuery;

/** The engine's queries for one search and how to read its answers to them, in the same order. */
export type SearchPlan = {
  queries: MultiSearchQuery[];
  read: (answers: readonly EngineAnswer[]) => SearchTypes.SearchResult;
};

/** @throws MedusaError INVALID_DATA for what the engine cannot do exactly. */
export function planSearch(query: Query): SearchPlan {
  refuseUnsupported(query);
  const { search_options: options = {} } = query;
  const fields = fieldsOf(query.index.fields);
  const matching = matchingQuery(query, fields);
  const hits = planHits(query, fields);
  const facets = (options.facets ?? []).map((facet) => planFacet(facet, fields));
  const countsApart = options.count === "exact" && hits.query.page === undefined;
  // Each of these is counted by a query of its own, without hits: the parts of facets, and all.
  const counted = [...facets.flatMap((facet) => facet.counted), ...(countsApart ? [""] : [])];

  return {
    queries: [
      { ...matching, ...hits.query, facets: facets.flatMap(({ attribute }) => attribute ?? []) },
      ...counted.map((filter) => ({
        ...matching,
        ...NO_HITS,
        filter: allOf([matching.filter, filter]),
      })),
    ],
    read: ([answer, ...others]) => {
      if (answer === undefined) return refuse("a query was left without an answer");
      const counts = others.map(countOf);
      return {
        hits: hits.read(answer),
        ...(facets.length > 0 && { facets: readFacets(facets, answer, counts) }),
        metadata: {
          ...pageWanted(query),
          count:
            options.count === "none" ? null : countOf((countsApart && others.at(-1)) || answer),
          ...(query.q !== undefined && { query: query.q }),
          processing_time_ms: answer.processingTimeMs,
        },
      };
    },
  };
}

function refuseUnsupported({ q, pagination, search_options: options = {} }: Query): void {
  if (pagination?.cursor !== undefined) refuse("pages are got by skip and take, not by a cursor");
  if (options.vector !== undefined) refuse("there is no vector search");
  if (options.locales?.length) refuse("languages are not told apart in a query");
  if (options.provider_options?.meilisearch !== undefined) {
    refuse("a query has no options of the engine's own");
  }
  if (!q) return;
  if (options.highlight) refuse("there is no highlighting: words are compared without accents");
  if (options.match_strategy === "any") refuse("every word has to match, or be the last one");
  if (options.match_strategy === "last" && options.typo_tolerance === false) {
    refuse("the beginning of a word cannot be sought without tolerance for typos");
  }
}

/** What decides which documents match. */
function matchingQuery(
  { q = "", index, filters, search_options: options = {} }: Query,
  fields: readonly IndexField[],
): MultiSearchQuery & { filter: string } {
  return {
    indexUid: index.physical_name,
    q: wordsToMatch(q, options),
    matchingStrategy: "all",
    filter: compileFilter(filters, attributesOf(fields)),
    attributesToSearchOn: options.attributes_to_search_on?.map(foldedName),
    rankingScoreThreshold: options.min_score,
    distinct: options.distinct,
  };
}

/**
 * The folded words of a query; a sign in it (a quote, a minus) means nothing to the engine. The
 * last word stands for its beginning unless a space follows, and a quoted word allows no typo.
 * Of more than ten words the engine reads the first ten:
 * https://www.meilisearch.com/docs/learn/resources/known_limitations
 */
export function wordsToMatch(q: string, options: SearchTypes.SearchOptions = {}): string {
  const words = foldedWordsOf(q);
  if (words.length === 0 || options.match_strategy === "last") return words.join(" ");
  if (options.typo_tolerance === false) return words.map((word) => `"${word}"`).join(" ");
  return `${words.join(" ")} `;
}

function countOf(answer: EngineAnswer): number {
  return answer.totalHits ?? answer.estimatedTotalHits ?? 0;
}

function readFacets(
  facets: readonly FacetPlan[],
  answer: EngineAnswer,
  counts: readonly number[],
): Record<string, SearchTypes.SearchFacetResult> {
  const left = [...counts];
  return Object.fromEntries(
    facets.map(({ path, counted, read }) => [path, read(answer, left.splice(0, counted.length))]),
  );
}
