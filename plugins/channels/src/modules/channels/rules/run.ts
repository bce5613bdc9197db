/** Sends listings, looks at what the channel has of them, fetches orders. */
export const RUN_KINDS = ["publish", "verify", "orders"] as const;
export type RunKind = (typeof RUN_KINDS)[number];

export const RUN_STATES = ["waiting", "running", "stopped", "done", "failed"] as const;
export type RunState = (typeof RUN_STATES)[number];

export const ITEM_OUTCOMES = [
  "published",
  "unchanged",
  "withdrawn",
  "rejected",
  "deferred",
  "ineligible",
] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];
