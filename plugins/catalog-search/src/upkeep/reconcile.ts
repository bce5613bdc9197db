import { setTimeout as pause } from "node:timers/promises";
import type { CivilDate } from "@ocop/ocop/catalog";
import type { IndexName } from "../documents/index-name";
import { readDocuments, readIds } from "../documents/read-documents";
import { forgetOldChanges, noteChanges } from "./changes";
import { readFillings } from "./fillings";
import { readStates, writeState, type ReconcileReport } from "./state";
import type { Upkeep } from "./sweep";
import { keepTriggers } from "./triggers";

/** Small pages with rests between: who searches meanwhile waits for one page at most. */
const IDS_PER_PAGE = 100;
/** How many times as long as a page takes the comparing rests after it. */
const REST = 2;
const HITS_PER_PAGE = 1_000;

/** The mark of each document that the engine holds, by id. */
async function readIndexed({ search }: Upkeep, index: IndexName): Promise<Map<string, string>> {
  const indexed = new Map<string, string>();
  for (let skip = 0; ; skip += HITS_PER_PAGE) {
    const { hits } = await search.search({
      entity: index,
      fields: ["id", "fingerprint"],
      pagination: { skip, take: HITS_PER_PAGE, order: { id: "ASC" } },
    });
    for (const { id, document } of hits) indexed.set(id, String(document.fingerprint));
    if (hits.length < HITS_PER_PAGE) return indexed;
  }
}

/** Compares an index with the database; what differs is noted as changed. */
async function reconcileIndex(
  upkeep: Upkeep,
  index: IndexName,
  asOf: CivilDate,
): Promise<ReconcileReport> {
  const { database } = upkeep;
  const indexed = await readIndexed(upkeep, index);
  const report = { checked: 0, missing: 0, different: 0, extra: 0 };
  let after = "";
  for (;;) {
    const from = performance.now();
    const ids = await readIds(database, index, { after, take: IDS_PER_PAGE });
    const documents = await readDocuments(database, index, { ids, asOf });
    const missing = documents.filter(({ id }) => !indexed.has(id));
    const different = documents.filter(
      ({ id, fingerprint }) => indexed.has(id) && indexed.get(id) !== fingerprint,
    );
    await noteChanges(
      database,
      index,
      [...missing, ...different].map(({ id }) => id),
    );
    for (const { id } of documents) indexed.delete(id);
    report.checked += documents.length;
    report.missing += missing.length;
    report.different += different.length;
    if (ids.length < IDS_PER_PAGE) break;
    after = ids.at(-1) ?? "";
    await pause((performance.now() - from) * REST);
  }
  await noteChanges(database, index, [...indexed.keys()]);
  report.extra = indexed.size;
  return report;
}

/**
 * Once a day, as soon as the day begins, and whenever it is due: compares each index with the
 * database. So the star of a certificate that ended yesterday leaves the index, and whatever went
 * wrong is repaired.
 * @returns the reports of the indexes that were compared.
 */
export async function reconcileWhereDue(
  upkeep: Upkeep,
  today: CivilDate,
): Promise<Partial<Record<IndexName, ReconcileReport>>> {
  const { database, logger } = upkeep;
  const reports: Partial<Record<IndexName, ReconcileReport>> = {};
  const fillings = await readFillings(database);
  for (const { index_name: index, indexed_on: indexedOn, ...state } of await readStates(database)) {
    if (indexedOn === today && !state.reconcile_due) continue;
    if (fillings.get(index)?.status !== "done") continue;
    try {
      await keepTriggers(database);
      await writeState(database, index, { reconcile_due: false });
      const report = await reconcileIndex(upkeep, index, today);
      reports[index] = report;
      await writeState(database, index, {
        indexed_on: today,
        reconciled_at: new Date(),
        reconcile_report: report,
      });
      logger.info(`[Search] Compared the index "${index}": ${JSON.stringify(report)}`);
    } catch (error) {
      await writeState(database, index, { reconcile_due: true });
      const message = error instanceof Error ? error.message : String(error);
      logger.warn(`[Search] The index "${index}" could not be compared yet: ${message}`);
    }
  }
  if (Object.keys(reports).length > 0) await forgetOldChanges(database);
  return reports;
}
