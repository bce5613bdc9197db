import type { ChannelKind } from "../../modules/ocop/rules/channel";
import { CHANNEL_KIND_WORDS } from "../../modules/ocop/rules/figures/words";
import type { channel as words } from "../i18n/vi/channel";
import type { Language } from "../i18n/language";

/*
 * What the routes of the plugin of channels answer, as far as the pages read it. Instants are ISO 8601.
 */

export type Both = { vi: string; en: string };

export type AccountState = keyof typeof words.account.states;
export type ListingState = keyof typeof words.listing.states;
export type RunState = keyof typeof words.run.states;
export type RunKind = keyof typeof words.run.kinds;
export type Outcome = keyof typeof words.run.outcomes;
export type ChannelHealth = keyof typeof words.health;

export const LISTING_STATES: readonly ListingState[] = [
  ...(["needs_attention", "waiting", "in_review", "live", "withdrawn"] as const),
];
export const OUTCOMES: readonly Outcome[] = [
  ...(["published", "unchanged", "withdrawn"] as const),
  ...(["rejected", "deferred", "ineligible"] as const),
];

export type ChannelIssue = {
  code: string;
  severity: "error" | "advice";
  message: Both;
  fix: Both;
  /** What the channel says itself. */
  detail?: string;
};

export type IssueCount = Omit<ChannelIssue, "detail"> & {
  /** Listings that have it. */
  count: number;
  example: { title: string; producer_name: string };
};

type RunCounts = Record<Outcome, number> & { selected: number };

/** An account as the overview tells of it, also the province's to staff who may not change it. */
export type AccountLine = {
  id: string;
  name: string;
  state: AccountState;
  /** Null: the province's. */
  producer_name: string | null;
  open_until: string | null;
  ends_at: string | null;
};

export type ChannelOverview = {
  id: string;
  /** In the register; null: it is no channel of it. */
  code: string | null;
  name: Both;
  /** Null: no channel of the register. */
  kind: ChannelKind | null;
  delivery: "push" | "feed" | "pack";
  is_set_up: boolean;
  accounts: AccountLine[];
  listing_counts: Partial<Record<ListingState, number>>;
  producer_count: number;
  waiting_count: number;
  lag_seconds: number | null;
  last_run: (RunCounts & { state: RunState; error: string | null; created_at: string }) | null;
  issues: IssueCount[];
};

export type ChannelsAnswer = { channels: ChannelOverview[]; count: number };

/** A field of the form of an account, as its channel wants it. */
export type SettingField = {
  name: string;
  label: Both;
  hint: Both | null;
  required: boolean;
  /** Null: free text. */
  options: { value: string; label: Both }[] | null;
  /** Lines of a longer text. */
  rows?: number;
};

/** A channel at which whoever asks may connect a shop. */
export type ConnectableChannel = { adapter: string; settings: SettingField[] };

export type ChannelAccount = {
  id: string;
  name: string;
  owner: "producer" | "province";
  channel: { adapter: string };
  settings: Record<string, string>;
  state: AccountState;
  state_reason: string | null;
  listings: Partial<Record<ListingState, number>>;
  dirty_count: number;
  last_run: ChannelRun | null;
};

export type AccountsAnswer = {
  channel_accounts: ChannelAccount[];
  channels: ConnectableChannel[];
};

export type ChannelRun = RunCounts & {
  id: string;
  kind: RunKind;
  state: RunState;
  dry_run: boolean;
  planned: number;
  error: string | null;
  started_by_name: string | null;
  created_at: string;
  started_at: string | null;
  ended_at: string | null;
};

export type RunOfAccount = ChannelRun & {
  adapter: string;
  account_name: string;
  producer_name: string | null;
};

export type RunItem = {
  product_id: string;
  title: string | null;
  registered_product_id: string | null;
  outcome: Outcome;
  issues: ChannelIssue[] | null;
  attempt_count: number;
  url: string | null;
  at: string;
};

export type ChannelListing = {
  id: string;
  title: string | null;
  registered_product_id: string | null;
  producer_id: string;
  producer_name: string;
  account_name: string;
  state: ListingState;
  url: string | null;
  issues: ChannelIssue[] | null;
  waits_since: string | null;
};

/** From so many seconds on a wait is told of. */
const SLOW_SECONDS = 3_600;

/** How a channel stands: of several things that are true, the one to know first. */
export function channelHealth(channel: ChannelOverview): ChannelHealth {
  const { delivery, is_set_up, last_run, lag_seconds, listing_counts } = channel;
  if (delivery === "feed") return "feed";
  if (delivery === "pack") return "by_hand";
  const accounts = channel.accounts.filter(({ state }) => state !== "revoked");
  if (accounts.length === 0) return is_set_up ? "no_account" : "not_set_up";
  if (accounts.some(({ open_until }) => open_until !== null)) return "resting";
  if (accounts.some(({ state }) => state === "needs_sign_in")) return "signed_out";
  if (last_run?.state === "failed") return "failed";
  if ((lag_seconds ?? 0) >= SLOW_SECONDS) return "slow";
  if ((listing_counts.needs_attention ?? 0) > 0) return "to_mend";
  return accounts.some(({ ends_at }) => ends_at !== null) ? "sign_in_soon" : "well";
}

/** Until when the first of its accounts is left alone; null: none is. */
export function restingUntil({ accounts }: ChannelOverview): string | null {
  return accounts.flatMap(({ open_until }) => open_until ?? []).sort()[0] ?? null;
}

/** Where a channel is: the register's kind of it. */
export const channelKindName = (kind: ChannelKind, language: Language): string =>
  CHANNEL_KIND_WORDS[kind][language];

const RUN_ERRORS = [
  ...(["signed_out", "channel_down", "rate_limited"] as const),
  ...(["not_connected", "connector_failed", "no_adapter"] as const),
];

/** The key under `channel.error` of the words for why a run ended early. */
export function runErrorKey(error: string): keyof typeof words.error {
  return RUN_ERRORS.find((known) => known === error) ?? "other";
}

export const isGoing = ({ state }: ChannelRun): boolean =>
  state === "waiting" || state === "running";

const QUICKLY_MILLISECONDS = 2_000;

/** Milliseconds until a run is read again: soon while it goes on, never (Infinity) when it ended. */
export const runPollMilliseconds = (run: ChannelRun | undefined): number =>
  run === undefined || isGoing(run) ? QUICKLY_MILLISECONDS : Infinity;
