import type { Both, ChannelIssue } from "../channels/types";

export const OUTCOMES = [
  "published",
  "unchanged",
  "withdrawn",
  "rejected",
  "deferred",
  "ineligible",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One run over an account: `selected` of `planned` listings are done. */
export type ChannelRun = Record<Outcome | "planned" | "selected", number> & {
  id: string;
  account_id: string;
  kind: "publish" | "verify" | "orders";
  state: "waiting" | "running" | "stopped" | "done" | "failed";
  dry_run: boolean;
  error: string | null;
  started_by_name: string | null;
  created_at: string;
  ended_at: string | null;
};

export type RunItem = {
  product_id: string;
  title: string | null;
  outcome: Outcome;
  issues: ChannelIssue[] | null;
  url: string | null;
};

/** An account as `GET /producer/channel-accounts` gives it. */
export type ChannelAccount = {
  id: string;
  channel: { adapter: string; name: Both };
  owner: "producer" | "province";
  name: string;
  state: "connected" | "needs_sign_in" | "paused" | "revoked";
  state_reason: string | null;
  resting_until: string | null;
  dirty_count: number;
  last_run: ChannelRun | null;
};

export const isGoing = ({ state }: ChannelRun) => state === "waiting" || state === "running";
