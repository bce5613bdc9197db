import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils";
import { checkDocumentId, storedDocument } from "./documents";
import { type Engine, engineAt, type Meilisearch, type MultiSearchParams } from "./engine";
import { refuse } from "./errors";
import { fieldsOf } from "./fields";
import { attributesAmong, compileFilter } from "./filters";
import type { EngineAnswer } from "./hits";
import { planSearch } from "./query";
import { indexSettings } from "./settings";
import { outcomeOf } from "./tasks";

export type MeilisearchOptions = {
  /** Where the server is, such as http://localhost:7700. */
  host: string;
  /**
   * A key for our indexes with the actions search, documents.add, documents.delete, indexes.create,
   * indexes.get, indexes.delete, settings.get, settings.update, tasks.get and stats.get.
   */
  apiKey?: string;
  /** How long a search may take before it fails. Default 800. */
  searchTimeoutMs?: number;
  /** How long any other call may take, and how long a task is waited for. Default 60,000. */
  taskTimeoutMs?: number;
};

type Task = SearchTypes.SearchTask;
type Document = Record<string, unknown>;

const INDEXES_PER_PAGE = 100;

/** Medusa's Search Module on Meilisearch; words are compared as on Postgres, see `text/`. */
export default class MeilisearchSearchService
  extends AbstractSearchProviderService
  implements SearchTypes.ISearchProvider
{
  static override identifier = "meilisearch";

  private readonly logger: Logger;
  private readonly engine: Engine;
  private readonly searchTimeoutMs: number;
  private readonly taskTimeoutMs: number;

  constructor({ logger }: { logger: Logger }, options: MeilisearchOptions) {
    super();
    if (!options.host) {
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "Meilisearch needs its `host`");
    }
    this.logger = logger;
    this.engine = engineAt(options.host, options.apiKey);
    this.searchTimeoutMs = options.searchTimeoutMs ?? 800;
    this.taskTimeoutMs = options.taskTimeoutMs ?? 60_000;
  }

  override async search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query]);
    return result ?? refuse("a query was left without an answer");
  }

  /** All queries, and those that only count for their facets, in one request. */
  override async searchMany(
    queries: SearchTypes.ProviderSearchQuery[],
  ): Promise<SearchTypes.SearchResult[]> {
    const plans = queries.map(planSearch);
    const { results } = await this.engine(this.searchTimeoutMs, (client) =>
      client.multiSearch<MultiSearchParams, Document>({
        queries: plans.flatMap((plan) => plan.queries),
      }),
    );
    const answers: EngineAnswer[] = [...results];
    return plans.map((plan) => plan.read(answers.splice(0, plan.queries.length)));
  }

  /** Makes the index if it is not there, and gives it its settings; done when it returns. */
  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition;
  }): Promise<Task> {
    const uid = index.physical_name;
    const settings = indexSettings(index);
    const made = await this.finished((client) =>
      client.createIndex(uid, { primaryKey: index.primary_key }),
    );
    if (made.error?.code !== "index_already_exists") assertSucceeded(made);
    const task = await this.finished((client) => client.index(uid).updateSettings(settings));
    assertSucceeded(task);
    this.logger.info(`[Search] Meilisearch holds the index "${uid}" as it is defined now`);
    return task;
  }

  override async deleteIndex({ index }: { index: string }): Promise<Task> {
    const task = await this.finished((client) => client.deleteIndex(index));
    return task.error?.code === "index_not_found" ? { index, status: "succeeded" } : task;
  }

  /** The indexes that the key may see. */
  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    return this.engine(this.taskTimeoutMs, async (client) => {
      const { indexes: stats } = await client.getStats();
      const indexes = await allIndexes(client);
      return indexes.map(({ uid, createdAt, updatedAt }) => ({
        name: uid,
        provider: MeilisearchSearchService.identifier,
        document_count: stats[uid]?.numberOfDocuments ?? 0,
        created_at: new Date(createdAt),
        updated_at: new Date(updatedAt),
      }));
    });
  }

  /** @throws MedusaError INVALID_DATA for ids that the engine cannot hold. */
  override async upsertDocuments({
    index,
    definition,
    documents,
  }: Parameters<SearchTypes.ISearchProvider["upsertDocuments"]>[0]): Promise<Task> {
    const primaryKey = definition.primary_key;
    const fields = fieldsOf(definition.fields);
    for (const document of documents) checkDocumentId(document[primaryKey]);
    const stored = documents.map((document) => storedDocument(document, fields));
    return this.enqueued(index, (client) =>
      client.index<Document>(index).addDocuments(stored, { primaryKey }),
    );
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<Task> {
    return this.enqueued(index, async (client, primaryKey) => {
      const ids = idsOf(filters, primaryKey);
      if (ids !== null) return client.index(index).deleteDocuments(ids);
      const filterable = (await client.index(index).getFilterableAttributes()) ?? [];
      const names = filterable.filter((name) => typeof name === "string");
      const filter = compileFilter(filters, attributesAmong(names));
      if (filter === "") refuse("deleting needs a filter");
      return client.index(index).deleteDocuments({ filter });
    });
  }

  override async clearIndex({ index }: { index: string }): Promise<Task> {
    return this.enqueued(index, (client) => client.index(index).deleteAllDocuments());
  }

  async waitForTask(task: Task, options: { timeout_ms?: number } = {}): Promise<Task> {
    if (task.id === undefined) return task;
    return this.engine(this.taskTimeoutMs, (client) =>
      outcomeOf(Number(task.id), options.timeout_ms ?? this.taskTimeoutMs, (uid) =>
        client.tasks.getTask(uid),
      ),
    );
  }

  /**
   * Hands a write to the engine. The index is looked for first, because the engine would make a
   * missing one: an event that comes late would bring back an index that was replaced.
   */
  private async enqueued(
    index: string,
    write: (client: Meilisearch, primaryKey: string) => Promise<{ taskUid: number }>,
  ): Promise<Task> {
    const { taskUid } = await this.engine(this.taskTimeoutMs, async (client) => {
      const { primaryKey } = await client.getRawIndex(index);
      return write(client, primaryKey ?? "id");
    });
    return { id: String(taskUid), index, status: "enqueued" };
  }

  private async finished(
    write: (client: Meilisearch) => Promise<{ taskUid: number }>,
  ): Promise<Task> {
    const { taskUid } = await this.engine(this.taskTimeoutMs, write);
    return this.waitForTask({ id: String(taskUid), status: "enqueued" });
  }
}

function assertSucceeded({ status, error }: Task): void {
  if (status === "succeeded") return;
  const reason = `${error?.message ?? "no reason given"} (${error?.code ?? "no code"})`;
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch: ${reason}`);
}

/** The ids, when the filters ask for nothing but ids. */
function idsOf(filters: SearchTypes.SearchFilters, primaryKey: string): string[] | null {
  const asked = filters[primaryKey];
  if (Object.keys(filters).length !== 1 || asked === undefined) return null;
  const ids = Array.isArray(asked) ? asked : [asked];
  return ids.every((id) => typeof id === "string") ? ids : null;
}

async function allIndexes(client: Meilisearch) {
  const found = [];
  for (;;) {
    const page = await client.getRawIndexes({ limit: INDEXES_PER_PAGE, offset: found.length });
    found.push(...page.results);
    if (page.results.length === 0 || found.length >= page.total) return found;
  }
}
