import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ISearchModuleService, Logger } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { changeEvent, type IndexName } from "../documents/index-name";
import { finishChanges, pendingChanges, reopenChanges, type Change } from "./changes";
import { readFillings } from "./fillings";
import { readStates, writeState, type IndexState } from "./state";

export type Upkeep = { database: Knex; search: ISearchModuleService; logger: Logger };

const CHANGES_PER_BATCH = 1_000;
const MAX_BATCHES = 50;

function ingest({ search }: Upkeep, index: IndexName, changes: Change[]) {
  const ids = changes.map(({ id }) => id);
  return search.ingest({ name: changeEvent(index), data: { ids } });
}

/** Whether the engine is there and refuses what it was given, so that trying again is no use. */
function isRefused(error: unknown): error is MedusaError {
  return error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA;
}

/** A new index takes changes as soon as the Search Module has filled it, moments after the start. */
function isNotFilledYet(error: unknown): boolean {
  return error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND;
}

/** Indexes the changes; one document that the engine refuses does not hold up the others. */
async function indexChanges(
  upkeep: Upkeep,
  database: Knex,
  index: IndexName,
  changes: Change[],
): Promise<void> {
  try {
    await ingest(upkeep, index, changes);
    await finishChanges(database, changes);
  } catch (error) {
    if (!isRefused(error)) throw error;
    if (changes.length === 1) {
      await finishChanges(database, changes, error.message);
      return;
    }
    const middle = Math.ceil(changes.length / 2);
    await indexChanges(upkeep, database, index, changes.slice(0, middle));
    await indexChanges(upkeep, database, index, changes.slice(middle));
  }
}

/**
 * Indexes one batch of what waits. One process at a time does it for an index: of two that read a
 * document one after the other, the first could write its older words last.
 */
async function sweepBatch(upkeep: Upkeep, index: IndexName): Promise<number> {
  return upkeep.database.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{ rows: [{ locked: boolean }] }>(
      "select pg_try_advisory_xact_lock(hashtext('ocop_search'), hashtext(?)) as locked",
      [index],
    );
    if (!rows[0].locked) return 0;
    const changes = await pendingChanges(transaction, index, CHANGES_PER_BATCH);
    if (changes.length > 0) await indexChanges(upkeep, transaction, index, changes);
    return changes.length;
  });
}

async function sweepIndex(upkeep: Upkeep, state: IndexState): Promise<void> {
  const { database, logger } = upkeep;
  const index = state.index_name;
  try {
    for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
      if ((await sweepBatch(upkeep, index)) === 0) break;
    }
    if (state.failing_since === null) return;
    // Whoever was away may have lost more than it missed.
    await writeState(database, index, { failing_since: null, reconcile_due: true });
    logger.info(`[Search] The index "${index}" takes changes again`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (isNotFilledYet(error)) return;
    if (state.failing_since === null) {
      logger.warn(`[Search] The index "${index}" takes no changes, they wait: ${message}`);
    }
    await writeState(database, index, {
      failing_since: state.failing_since ?? new Date(),
      last_error: message,
    });
  }
}

/** A rebuilt index may lack what was written into its forerunner meanwhile: that is done again. */
async function noticeFillings({ database }: Upkeep, states: IndexState[]): Promise<void> {
  const fillings = await readFillings(database);
  for (const { index_name: index, seen_sync_id: seen } of states) {
    const filling = fillings.get(index);
    if (!filling || filling.id === seen || filling.status !== "done" || !filling.is_active) {
      continue;
    }
    await reopenChanges(database, index, filling.started_at);
    await writeState(database, index, { seen_sync_id: filling.id });
  }
}

/** Brings every change that waits into its index. */
export async function sweep(upkeep: Upkeep): Promise<void> {
  const states = await readStates(upkeep.database);
  await noticeFillings(upkeep, states);
  for (const state of states) await sweepIndex(upkeep, state);
}
