import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils";
import { IndexCatalog } from "./catalog";
import { unavailableOr } from "./errors";
import { compileDeletion } from "./filters";
import { planIndex } from "./plan";
import { runSearches, subjectOf } from "./search";
import { tablesOf } from "./table";
import { deleteRows, writeDocuments } from "./write";

/**
 * Medusa's Search Module on the shop's own PostgreSQL: full text over our folding of Vietnamese,
 * spelling mended from the index's own vocabulary, similarity where nothing else finds. (The stock
 * provider stems English and compares every row when it tolerates typing errors:
 * docs/decisions/008.)
 */
export class PostgresSearchService extends AbstractSearchProviderService {
  static override identifier = "postgres";
  readonly #database: () => Knex;
  readonly #catalog: IndexCatalog;

  constructor({ manager }: { manager: SqlEntityManager }) {
    super();
    this.#database = () => manager.getKnex();
    this.#catalog = new IndexCatalog(this.#database);
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input]);
    if (!result) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No search was run");
    return result;
  }

  /** Queries about the same documents share a statement: a list with facets of which some are chosen. */
  override async searchMany(
    inputs: SearchTypes.ProviderSearchQuery[],
  ): Promise<SearchTypes.SearchResult[]> {
    const groups = new Map<string, SearchTypes.ProviderSearchQuery[]>();
    for (const input of inputs) {
      const subject = subjectOf(input, (await this.#catalog.find(input.index.physical_name)).plan);
      groups.set(subject, [...(groups.get(subject) ?? []), input]);
    }
    const results = new Map<SearchTypes.ProviderSearchQuery, SearchTypes.SearchResult>();
    const answer = async (group: SearchTypes.ProviderSearchQuery[]) => {
      const found = await this.#searchAlike(group);
      group.forEach((input, place) => found[place] && results.set(input, found[place]));
    };
    await Promise.all([...groups.values()].map(answer));
    return inputs.flatMap((input) => results.get(input) ?? []);
  }

  async #searchAlike(
    group: SearchTypes.ProviderSearchQuery[],
  ): Promise<SearchTypes.SearchResult[]> {
    const name = group[0]?.index.physical_name ?? "";
    const index = await this.#catalog.find(name);
    return this.#guard(name, () => runSearches(this.#database(), index, group));
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition;
  }): Promise<SearchTypes.SearchTask> {
    await this.#catalog.create(index.physical_name, planIndex(index));
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.#catalog.drop(index);
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const indexes = await this.#catalog.list();
    return indexes.map((index) => ({ ...index, provider: PostgresSearchService.identifier }));
  }

  override async upsertDocuments({
    index: name,
    documents,
  }: {
    index: string;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    const index = await this.#catalog.find(name);
    await this.#guard(name, () => writeDocuments(this.#database(), index, documents));
    return done(name);
  }

  override async deleteDocuments({
    index: name,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const index = await this.#catalog.find(name);
    const condition = compileDeletion(filters, index.plan);
    await this.#guard(name, () => deleteRows(this.#database(), index, condition));
    return done(name);
  }

  override async clearIndex({ index: name }: { index: string }): Promise<SearchTypes.SearchTask> {
    const { table } = await this.#catalog.find(name);
    const tables = tablesOf(table).map((one) => `"${one}"`);
    await this.#guard(name, () => this.#database().raw(`truncate ${tables.join(", ")}`));
    return done(name);
  }

  async #guard<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      this.#catalog.forget(name);
      throw unavailableOr(error, name);
    }
  }
}

const done = (index: string): SearchTypes.SearchTask => ({ index, status: "succeeded" });
