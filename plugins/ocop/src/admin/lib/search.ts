export const SEARCH_INDEX_NAMES = ["product", "producer", "place"] as const;
export type SearchIndexName = (typeof SEARCH_INDEX_NAMES)[number];

/** The latest filling of an index: the first one, or a rebuild. Instants are ISO 8601. */
export type SearchFilling = {
  id: string;
  status: "pending" | "processing" | "done" | "failed" | "canceled";
  documents_synced: number;
  started_at: string;
  completed_at: string | null;
  error: string | null;
  /** Whether what it filled is what the shop searches now. */
  is_active: boolean;
};

/** What a comparison found; all of it is repaired. */
export type SearchReport = { checked: number; missing: number; different: number; extra: number };

export type SearchIndex = {
  name: SearchIndexName;
  engine: string | null;
  /** Null: the engine does not answer. */
  document_count: number | null;
  database_count: number;
  pending: number;
  /** Seconds that the oldest change has been waiting. */
  lag_seconds: number;
  /** Documents that the engine refused. */
  problem_count: number;
  /** The civil day whose stars the index holds. */
  indexed_on: string | null;
  reconcile_due: boolean;
  reconciled_at: string | null;
  reconcile_report: SearchReport | null;
  failing_since: string | null;
  last_error: string | null;
  filling: SearchFilling | null;
};

/** The answer of `GET /admin/ocop/search`, a route of the plugin that keeps the indexes. */
export type SearchStatus = {
  engine: { name: "postgres" | "meilisearch"; version: string | null };
  indexes: SearchIndex[];
};

export type SearchIndexState =
  "failing" | "filling" | "silent" | "unfilled" | "refused" | "receiving" | "well";

/** Whether an index is being filled, or is about to be. */
export const isFilling = ({ filling }: SearchIndex) =>
  filling?.status === "processing" || filling?.status === "pending";

/** How an index stands: of several things that are true, the one to know first. */
export function searchIndexState(index: SearchIndex): SearchIndexState {
  if (index.failing_since !== null) return "failing";
  if (isFilling(index)) return "filling";
  if (index.document_count === null) return "silent";
  if (index.filling === null) return "unfilled";
  if (index.problem_count > 0) return "refused";
  return index.pending > 0 ? "receiving" : "well";
}

const QUICKLY_MILLISECONDS = 2_000;
const CALMLY_MILLISECONDS = 10_000;
/** A rebuild that was asked for shows in the answer only a moment later. */
const BEGINNING_MILLISECONDS = 15_000;

/**
 * Milliseconds until the status is read again: soon while something runs, or may be about to.
 * @param askedAt when somebody last asked for something (epoch milliseconds), 0 for never.
 * @param readAt when the status was read (epoch milliseconds).
 */
export function searchPollMilliseconds(
  status: SearchStatus | undefined,
  { askedAt, readAt }: { askedAt: number; readAt: number },
): number {
  const isBeginning = readAt - askedAt < BEGINNING_MILLISECONDS;
  const runs = status?.indexes.some(
    (index) => isFilling(index) || index.reconcile_due || index.pending > 0,
  );
  return isBeginning || runs ? QUICKLY_MILLISECONDS : CALMLY_MILLISECONDS;
}

/** A server's version without the name of its distribution: `18.4 (Debian …)` is `18.4`. */
export function shortVersion(version: string): string {
  return version.trim().split(/\s/)[0] ?? "";
}

export type Wait = { unit: "seconds" | "minutes" | "hours" | "days"; count: number };

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 86_400;

/** How long something has waited, rounded down to the unit people would say; at least a second. */
export function waitOf(seconds: number): Wait {
  if (seconds < MINUTE_SECONDS) return { unit: "seconds", count: Math.max(1, Math.floor(seconds)) };
  if (seconds < HOUR_SECONDS) {
    return { unit: "minutes", count: Math.floor(seconds / MINUTE_SECONDS) };
  }
  if (seconds < DAY_SECONDS) return { unit: "hours", count: Math.floor(seconds / HOUR_SECONDS) };
  return { unit: "days", count: Math.floor(seconds / DAY_SECONDS) };
}
