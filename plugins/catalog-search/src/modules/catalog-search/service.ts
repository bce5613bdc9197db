import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, defineJoinerConfig } from "@medusajs/framework/utils";
import { civilDateAt } from "@ocop/ocop/catalog";
import { changedSince } from "../../upkeep/changes";
import type { IndexName } from "../../documents/index-name";
import { readDocuments, readIds, type IndexDocument } from "../../documents/read-documents";

/** Which documents a query asks for: of these ids, or the page of ids after one. */
type DocumentFilters = { index: IndexName; id?: string[] };
type IdFilters = { index: IndexName; after?: string; since?: string; take?: number };

/** What the plugin is given: where Meilisearch is, when it is the engine. */
type Options = { meilisearch?: { host: string; apiKey?: string } };

/** The engine of the search; version null: it did not say. */
export type EngineDescription = { name: "postgres" | "meilisearch"; version: string | null };

const PAGE_SIZE = 500;
const DESCRIBE_TIMEOUT_MILLISECONDS = 1_500;

/**
 * Gives the Search Module its documents: an index definition reaches the database through `query`
 * only, so what it asks for are the entities `catalog_document` and `catalog_document_id`.
 */
export default class CatalogSearchModuleService {
  readonly #database: Knex;
  readonly #options: Options;

  constructor(
    container: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex },
    options: Options = {},
  ) {
    this.#database = container[ContainerRegistrationKeys.PG_CONNECTION];
    this.#options = options;
  }

  __joinerConfig() {
    const alias = (name: string, entity: string, methodSuffix: string) => ({
      name: [name],
      entity,
      args: { methodSuffix },
    });
    return {
      ...defineJoinerConfig("catalog_search", { models: [] }),
      alias: [
        alias("catalog_document", "CatalogDocument", "CatalogDocuments"),
        alias("catalog_document_id", "CatalogDocumentId", "CatalogDocumentIds"),
      ],
    };
  }

  /** Today's documents of the ids. */
  async listCatalogDocuments({ index, id = [] }: DocumentFilters): Promise<IndexDocument[]> {
    return readDocuments(this.#database, index, { ids: id, asOf: civilDateAt(new Date()) });
  }

  /** A page of ids in their order, or all ids that changed since an instant. */
  async listCatalogDocumentIds(filters: IdFilters): Promise<{ id: string }[]> {
    const { index, after = "", since, take = PAGE_SIZE } = filters;
    const ids =
      since === undefined
        ? await readIds(this.#database, index, { after, take })
        : await changedSince(this.#database, index, since);
    return ids.map((id) => ({ id }));
  }

  /** Which engine searches, in which version. */
  async describeEngine(): Promise<EngineDescription> {
    const { meilisearch } = this.#options;
    if (meilisearch) {
      return { name: "meilisearch", version: await meilisearchVersion(meilisearch) };
    }
    const { rows } = await this.#database.raw<{ rows: [{ server_version: string }] }>(
      "show server_version",
    );
    return { name: "postgres", version: rows[0].server_version };
  }
}

async function meilisearchVersion({
  host,
  apiKey,
}: NonNullable<Options["meilisearch"]>): Promise<string | null> {
  try {
    const response = await fetch(new URL("/version", host), {
      headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(DESCRIBE_TIMEOUT_MILLISECONDS),
    });
    const { pkgVersion } = (await response.json()) as { pkgVersion?: string };
    return pkgVersion ?? null;
  } catch {
    return null;
  }
}
