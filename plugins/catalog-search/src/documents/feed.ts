import type { SearchTypes } from "@medusajs/framework/types";
import type { IndexName } from "./index-name";

type Document = { id: string };
type Mutation<Kept> =
  | { action: "upsert"; documents: Kept[] }
  | { action: "delete"; filters: SearchTypes.SearchFilters };

const PAGE_SIZE = 500;

type Container = SearchTypes.SearchContainer;

async function idsOf(container: Container, filters: Record<string, unknown>): Promise<string[]> {
  const { data } = await container.query.graph({
    entity: "catalog_document_id",
    fields: ["id"],
    filters,
  });
  return data.map(({ id }: Document) => id);
}

/** Documents for the ids that have one, and the removal of those that no longer do. */
async function mutationsOf<Kept extends Document>(
  container: Container,
  index: IndexName,
  ids: string[],
): Promise<Mutation<Kept>[]> {
  if (ids.length === 0) return [];
  const { data } = await container.query.graph({
    entity: "catalog_document",
    fields: ["*"],
    filters: { index, id: ids },
  });
  const documents = data as Kept[];
  const present = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !present.has(id));
  return [
    ...(documents.length === 0 ? [] : [{ action: "upsert" as const, documents }]),
    ...(gone.length === 0 ? [] : [{ action: "delete" as const, filters: { id: gone } }]),
  ];
}

/** How an index takes in changed documents: the event's data are their ids. */
export function consumeFrom<Kept extends Document>(index: IndexName) {
  return (
    { data }: { data: { ids: string[] } },
    { container }: SearchTypes.SearchIngestionContext,
  ): Promise<Mutation<Kept>[]> => mutationsOf<Kept>(container, index, data.ids);
}

/** How an index is filled: page by page, or with what changed while it was being filled. */
export function seedFrom<Kept extends Document>(index: IndexName) {
  return async function* seed({
    container,
    last_key: lastKey,
    catchup,
  }: SearchTypes.SearchSeedContext): AsyncIterable<Mutation<Kept>[]> {
    if (catchup) {
      const changed = await idsOf(container, { index, since: catchup.since.toISOString() });
      for (let start = 0; start < changed.length; start += PAGE_SIZE) {
        yield mutationsOf<Kept>(container, index, changed.slice(start, start + PAGE_SIZE));
      }
      return;
    }
    let after = lastKey ?? "";
    for (;;) {
      const ids = await idsOf(container, { index, after, take: PAGE_SIZE });
      const mutations = await mutationsOf<Kept>(container, index, ids);
      yield mutations.filter(({ action }) => action === "upsert");
      if (ids.length < PAGE_SIZE) return;
      after = ids.at(-1) ?? "";
    }
  };
}
