import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IndexName } from "../documents/index-name";

/** A filling of an index by the Search Module: at its start, or a rebuild. */
export type Filling = {
  id: string;
  status: "pending" | "processing" | "done" | "failed" | "canceled";
  documents_synced: number;
  started_at: Date;
  completed_at: Date | null;
  error: string | null;
  /** Whether what it filled is what is searched now. */
  is_active: boolean;
};

/** A filling writes its progress with every batch: one that says nothing has lost its process. */
const SILENT_AFTER = "2 minutes";

/**
 * The latest filling of each index, read from the Search Module's own tables, for which it has no
 * method: of a filling and its catching up, the earlier start and the larger number.
 */
export async function readFillings(database: Knex): Promise<Map<IndexName, Filling>> {
  const { rows } = await database.raw<{ rows: (Filling & { name: IndexName })[] }>(
    `select distinct on (search.name) search.name, sync.job_id as id,
       case when sync.status = 'processing' and sync.updated_at < now() - interval '${SILENT_AFTER}'
         then 'failed' else sync.status end as status,
       max(sync.documents_synced) over job as documents_synced, min(sync.started_at) over job as started_at,
       sync.completed_at, sync.error, version.version = search.active_version as is_active
     from search_index search
     join search_index_version version on version.search_index_id = search.id
       and version.deleted_at is null
     join search_index_sync sync on sync.search_index_version_id = version.id
     where search.deleted_at is null and sync.started_at is not null
     window job as (partition by search.id, sync.job_id)
     order by search.name, sync.started_at desc, sync.id desc`,
  );
  return new Map(rows.map(({ name, ...filling }) => [name, filling]));
}
