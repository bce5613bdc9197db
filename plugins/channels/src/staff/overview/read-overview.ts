import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "@ocop/ocop/catalog";
import type { ChannelKind } from "@ocop/ocop/types";
import type { BothLanguages, ChannelAdapter } from "../../contract/adapter";
import type { AccountState } from "../../modules/channels/rules/account-state";
import type { ListingState } from "../../modules/channels/rules/listing-state";
import type { ItemOutcome, RunKind, RunState } from "../../modules/channels/rules/run";
import {
  ACCOUNT_ROWS,
  ISSUE_COUNTS,
  LAST_RUNS,
  LISTING_COUNTS,
  PRODUCERS_TAKING_PART,
} from "./statements";

type OfAdapter = { adapter: string };

export type StaffAccount = {
  id: string;
  name: string;
  state: AccountState;
  /** Null: the province's. */
  producer_name: string | null;
  /** Until when its circuit breaker is open; null: it is not. */
  open_until: Date | null;
  /** When its owner has to sign in again, where that is soon. */
  ends_at: Date | null;
};

export type LastRun = Record<ItemOutcome, number> & {
  id: string;
  account_id: string;
  kind: RunKind;
  state: RunState;
  error: string | null;
  selected: number;
  created_at: Date;
  started_at: Date | null;
  ended_at: Date | null;
};

export type IssueCount = {
  code: string;
  severity: "error" | "advice";
  /** Listings that have it. */
  count: number;
  message: BothLanguages;
  /** How to mend it. */
  fix: BothLanguages;
  example: { product_id: string; title: string; producer_name: string };
};

type ListingCount = {
  state: ListingState;
  count: number;
  waiting_count: number;
  lag_seconds: number | null;
};

export type ChannelOverview = {
  id: string;
  code: string | null;
  name: BothLanguages;
  /** Null: no channel of the register. */
  kind: ChannelKind | null;
  delivery: ChannelAdapter["delivery"];
  /** False: the province has no app at the channel. */
  is_set_up: boolean;
  accounts: StaffAccount[];
  account_counts: Partial<Record<AccountState, number>>;
  listing_counts: Partial<Record<ListingState, number>>;
  /** Producers that are said to sell there today, through us or not. */
  producer_count: number;
  /** Listings that changed and were not sent. */
  waiting_count: number;
  /** How long the oldest of them waits; null: none does. */
  lag_seconds: number | null;
  last_run: LastRun | null;
  issues: IssueCount[];
};

function without<Row extends OfAdapter>(rows: Row[], id: string): Omit<Row, "adapter">[] {
  return rows.filter((row) => row.adapter === id).map(({ adapter: _, ...row }) => row);
}

function countStates(accounts: StaffAccount[]): ChannelOverview["account_counts"] {
  const counts: ChannelOverview["account_counts"] = {};
  for (const { state } of accounts) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

type OverviewScope = {
  /** Codes of an area's units; null: the whole province. */
  unitCodes: string[] | null;
  today: CivilDate;
};

/** How every channel stands, as far as the producers of an area go. */
export async function readOverview(
  database: Knex,
  adapters: readonly ChannelAdapter[],
  scope: OverviewScope,
): Promise<ChannelOverview[]> {
  const read = async <Row>(statement: string) =>
    (await database.raw<{ rows: Row[] }>(statement, scope)).rows;
  const [kinds, accounts, listings, runs, issues, takingPart] = await Promise.all([
    database<{ code: string; kind: ChannelKind }>("ocop_channel")
      .select("code", "kind")
      .whereNull("deleted_at"),
    read<StaffAccount & OfAdapter>(ACCOUNT_ROWS),
    read<ListingCount & OfAdapter>(LISTING_COUNTS),
    read<LastRun & OfAdapter>(LAST_RUNS),
    read<IssueCount & OfAdapter>(ISSUE_COUNTS),
    read<{ code: string; count: number }>(PRODUCERS_TAKING_PART),
  ]);
  return adapters.map((adapter) => {
    const { id, channelCode: code, name, delivery } = adapter;
    const own = without(accounts, id);
    const counts = without(listings, id);
    const lags = counts.flatMap(({ lag_seconds }) => lag_seconds ?? []);
    return {
      ...{ id, code, name, delivery },
      kind: kinds.find((channel) => channel.code === code)?.kind ?? null,
      is_set_up: adapter.delivery !== "push" || adapter.isSetUp !== false,
      ...{ accounts: own, account_counts: countStates(own) },
      listing_counts: Object.fromEntries(counts.map(({ state, count }) => [state, count])),
      producer_count: takingPart.find((channel) => channel.code === code)?.count ?? 0,
      waiting_count: counts.reduce((sum, { waiting_count }) => sum + waiting_count, 0),
      lag_seconds: lags.length > 0 ? Math.max(...lags) : null,
      last_run: without(runs, id)[0] ?? null,
      issues: without(issues, id),
    };
  });
}
