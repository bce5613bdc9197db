import type { SearchTypes } from "@medusajs/framework/types";
import { meilisearchSynonyms } from "../text/synonyms";

/**
 * To be raised when the same document would be analysed or kept differently (folding, synonyms written
 * into it, tables): a new definition has `db:migrate` build every index anew.
 */
const ANALYSIS_VERSION = 2;

/** Meilisearch's own rules of how well something fits, the most important first. */
const FIT = ["words", "typo", "attribute", "proximity", "exactness"];

/** From how many letters on a word may hold one typing error, and two: syllables are short. */
const ONE_ERROR_FROM = 3;
const TWO_ERRORS_FROM = 7;

/**
 * Settings of an index for either engine; `ranking` is the order of what fits equally well, `orders`
 * are those in which long lists are read besides, both in the form `star_rank:desc`, several steps of
 * an order with commas between. They are part of the definition, so a change of them is a migration.
 */
export function engineSettings(
  ranking: string[],
  orders: string[] = [],
): SearchTypes.SearchIndexSettings {
  return {
    typo_tolerance: {
      enabled: true,
      min_word_size_for_one_typo: ONE_ERROR_FROM,
      min_word_size_for_two_typos: TWO_ERRORS_FROM,
    },
    provider_options: {
      postgres: { ranking, orders, analysis: ANALYSIS_VERSION },
      meilisearch: { rankingRules: [...FIT, ...ranking], synonyms: meilisearchSynonyms() },
    },
  };
}
