import { randomUUID } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { expect } from "vitest";
import { DOCUMENTS, sampleIndex } from "./sample-index.ts";

type Task = SearchTypes.SearchTask;
type Query = Partial<SearchTypes.ProviderSearchQuery>;

/** Stands for the engine's word that it cannot do what it was asked. */
export const REFUSED = "refused";

/** A provider with an index of its own, and what the cases do with it. */
export type Tested = {
  provider: () => SearchTypes.ISearchProvider;
  index: SearchTypes.ResolvedSearchIndexDefinition;
  /** Waits until a write is done, which has to succeed. */
  done: (started: Promise<Task>) => Promise<void>;
  write: (documents?: SearchTypes.SearchDocument[]) => Promise<void>;
  ask: (query: Query) => Promise<SearchTypes.SearchResult>;
  /** The ids of the hits, in their order. */
  idsFor: (query: Query) => Promise<string[]>;
  /** The same of what an engine may refuse, but must not answer wrongly. */
  idsOrRefusal: (query: Query) => Promise<string[] | typeof REFUSED>;
  /** The ids that a filter leaves, sorted. */
  filtered: (filters: SearchTypes.SearchFilters) => Promise<string[]>;
};

export function tested(provider: () => SearchTypes.ISearchProvider): Tested {
  const index = sampleIndex(`conformance_${randomUUID().replaceAll("-", "")}`);
  const done = async (started: Promise<Task>): Promise<void> => {
    const task = await started;
    const ended = (await provider().waitForTask?.(task)) ?? task;
    expect(ended).toMatchObject({ status: "succeeded" });
  };
  const write = (documents = DOCUMENTS): Promise<void> =>
    done(provider().upsertDocuments({ index: index.physical_name, definition: index, documents }));
  const ask = (query: Query): Promise<SearchTypes.SearchResult> =>
    provider().search({ index, attributes_to_retrieve: ["id", "title"], ...query });
  const idsFor = async (query: Query): Promise<string[]> =>
    (await ask(query)).hits.map(({ id }) => id);
  const idsOrRefusal = async (query: Query): Promise<string[] | typeof REFUSED> => {
    try {
      return await idsFor(query);
    } catch (error) {
      expect(error).toHaveProperty("type", "invalid_data");
      return REFUSED;
    }
  };
  const filtered = async (filters: SearchTypes.SearchFilters): Promise<string[]> =>
    (await idsFor({ filters })).sort();
  return { provider, index, done, write, ask, idsFor, idsOrRefusal, filtered };
}
