import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Issue } from "../contract/issue";
import type { ListingState } from "../modules/channels/rules/listing-state";

/** What only the run that holds an account's lane writes of a listing. */
export type ListingStanding = {
  state: ListingState;
  remote_id: string | null;
  url: string | null;
  content_hash: string | null;
  offer_hash: string | null;
  refused_hash: string | null;
  issues: Issue[] | null;
  done_count: number;
  outcome_unknown: boolean;
  unknown_since: Date | null;
  next_attempt_at: Date | null;
  deferral_count: number;
  published_at: Date | null;
  first_live_at: Date | null;
  last_verified_at: Date | null;
  looked_at: Date | null;
};

export type ListingRow = ListingStanding & {
  id: string;
  product_id: string;
  producer_id: string;
  wanted: boolean;
  dirty_count: number;
};

export const STANDING_COLUMNS = {
  state: "text",
  remote_id: "text",
  url: "text",
  content_hash: "text",
  offer_hash: "text",
  refused_hash: "text",
  issues: "jsonb",
  done_count: "integer",
  outcome_unknown: "boolean",
  unknown_since: "timestamptz",
  next_attempt_at: "timestamptz",
  deferral_count: "integer",
  published_at: "timestamptz",
  first_live_at: "timestamptz",
  last_verified_at: "timestamptz",
  looked_at: "timestamptz",
} as const satisfies Record<keyof ListingStanding, string>;

const COLUMNS = ["id", "product_id", "producer_id", "wanted", "dirty_count"]
  .concat(Object.keys(STANDING_COLUMNS))
  .map((column) => `listing.${column}`)
  .join(", ");

/** Which listings of an account a run is about; `chosen` null: those that the condition names. */
export type Selection = {
  runId: string;
  accountId: string;
  producerId: string | null;
  chosen: string[] | null;
  /** SQL about `listing`, without parameters. */
  condition: string;
};

const selecting = ({ condition }: Selection) => `
  from ocop_channel_listing listing
  where listing.account_id = :accountId and listing.deleted_at is null
    and (:producerId::text is null or listing.producer_id = :producerId)
    and case when :chosen::text[] is null then ${condition} else listing.id = any(:chosen) end
    and not exists (select 1 from ocop_channel_run_item item
      where item.run_id = :runId and item.listing_id = listing.id and item.deleted_at is null)`;

function bindings({ runId, accountId, producerId, chosen }: Selection) {
  return { runId, accountId, producerId, chosen };
}

/** Those that the run has not done yet, after an id, in the order of their ids. */
export async function readListingPage(
  database: Knex,
  selection: Selection,
  { after, take }: { after: string; take: number },
): Promise<ListingRow[]> {
  const { rows } = await database.raw<{ rows: ListingRow[] }>(
    `select ${COLUMNS} ${selecting(selection)} and listing.id > :after order by listing.id limit :take`,
    { ...bindings(selection), after, take },
  );
  return rows;
}

export async function countListings(database: Knex, selection: Selection): Promise<number> {
  const { rows } = await database.raw<{ rows: [{ count: number }] }>(
    `select count(*)::int as count ${selecting(selection)}`,
    bindings(selection),
  );
  return rows[0].count;
}
