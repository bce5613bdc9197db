import type { SearchTypes } from "@medusajs/framework/types";
import { fold, foldedWordsOf } from "../../text/fold";
import type { Settings } from "./engine";
import { refuse } from "./errors";
import {
  comparableName,
  fieldAt,
  fieldsOf,
  foldedName,
  type IndexField,
  isFacetable,
  isSearchable,
  orderName,
  searchableFields,
} from "./fields";

/**
 * What an index definition may say under `settings.provider_options.meilisearch`. Words are written
 * as people write them: they are folded here.
 */
export type MeilisearchIndexOptions = {
  synonyms?: Record<string, string[]>;
  stopWords?: string[];
  /** The engine's rules without `sort`, which always comes first. */
  rankingRules?: string[];
  pagination?: { maxTotalHits?: number };
  faceting?: { maxValuesPerFacet?: number };
};

const KNOWN_OPTIONS = ["synonyms", "stopWords", "rankingRules", "pagination", "faceting"];
const RANKING_RULES = ["words", "typo", "proximity", "attribute", "exactness"];

/**
 * All settings of an index that are ours to choose, also the empty ones: applied again, nothing of
 * an older definition stays. https://www.meilisearch.com/docs/reference/api/settings
 * @throws MedusaError INVALID_DATA for what the engine cannot hold.
 */
export function indexSettings(index: SearchTypes.ResolvedSearchIndexDefinition): Settings {
  const fields = fieldsOf(index.fields);
  const options = optionsOf(index.settings);
  return {
    displayedAttributes: ["*"],
    searchableAttributes: searchableFields(fields).map(({ path }) => foldedName(path)),
    filterableAttributes: filterableAttributes(fields, index),
    sortableAttributes: fields
      .filter(({ definition }) => definition.sortable === true)
      .map(comparableName),
    // A wish for an order comes before relevance; without one, `sort` decides nothing.
    rankingRules: ["sort", ...(options.rankingRules ?? RANKING_RULES)],
    typoTolerance: typoTolerance(index.settings, fields),
    synonyms: foldedSynonyms(options.synonyms ?? {}),
    stopWords: (options.stopWords ?? []).map(fold),
    // Values of facets are looked through here, folded: the engine needs no index of them.
    facetSearch: false,
    distinctAttribute: index.settings.distinct_attribute ?? null,
    pagination: { maxTotalHits: options.pagination?.maxTotalHits ?? 100_000 },
    faceting: {
      maxValuesPerFacet: options.faceting?.maxValuesPerFacet ?? 300,
      sortFacetValuesBy: { "*": "count" },
    },
  };
}

function optionsOf({ provider_options }: SearchTypes.SearchIndexSettings): MeilisearchIndexOptions {
  const options = provider_options?.meilisearch ?? {};
  const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.includes(name));
  return unknown === undefined ? options : refuse(`the index option "${unknown}" is not known`);
}

function filterableAttributes(
  fields: readonly IndexField[],
  { primary_key, settings }: SearchTypes.ResolvedSearchIndexDefinition,
): string[] {
  const filtered = fields.filter((field) => field.definition.filterable || isFacetable(field));
  const names = filtered.flatMap(({ path, definition }) =>
    definition.type === "date" ? [path, orderName(path)] : [path],
  );
  const distinct = settings.distinct_attribute;
  return [...new Set([primary_key, ...names, ...(distinct === undefined ? [] : [distinct])])];
}

function typoTolerance(
  { typo_tolerance: asked = {} }: SearchTypes.SearchIndexSettings,
  fields: readonly IndexField[],
): NonNullable<Settings["typoTolerance"]> {
  return {
    enabled: asked.enabled ?? true,
    minWordSizeForTypos: {
      oneTypo: asked.min_word_size_for_one_typo ?? 5,
      twoTypos: asked.min_word_size_for_two_typos ?? 9,
    },
    disableOnWords: [],
    disableOnAttributes: (asked.disabled_on_attributes ?? []).map((path) =>
      isSearchable(fieldAt(fields, path)) ? foldedName(path) : refuse(`"${path}" is not searched`),
    ),
  };
}

function foldedSynonyms(synonyms: Record<string, string[]>): Record<string, string[]> {
  const words = (text: string): string => foldedWordsOf(text).join(" ");
  return Object.fromEntries(
    Object.entries(synonyms).map(([word, others]) => [words(word), others.map(words)]),
  );
}
