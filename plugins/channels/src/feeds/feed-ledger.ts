import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { ITEM_OUTCOMES, type ItemOutcome } from "../modules/channels/rules/run";
import { IS_SHOWN, SHOP_PRODUCTS } from "../products/channel-product-row";
import type { FeedListing, FeedPlan } from "./plan-listing";

/** How many listings of a run had which outcome. */
export type FeedCounts = Record<ItemOutcome, number>;

export function noCounts(): FeedCounts {
  return Object.fromEntries(ITEM_OUTCOMES.map((outcome) => [outcome, 0])) as FeedCounts;
}

/** So many new rows at once change how the database should read them. */
const MANY_LISTINGS = 1000;

/** A listing for every product that the shop shows: what changes of it is marked from then on. */
export async function addMissingListings(database: Knex, accountId: string): Promise<void> {
  const { rowCount } = await database.raw<{ rowCount: number }>(
    `insert into ocop_channel_listing (id, product_id, producer_id, account_id)
     select 'ochl_' || upper(replace(gen_random_uuid()::text, '-', '')), product.id, producer.id, :accountId
     from ${SHOP_PRODUCTS}
     where product.deleted_at is null and ${IS_SHOWN} and not exists (
       select 1 from ocop_channel_listing listing where listing.product_id = product.id
         and listing.account_id = :accountId and listing.deleted_at is null)
     on conflict do nothing`,
    { accountId },
  );
  if (rowCount >= MANY_LISTINGS) await database.raw("analyze ocop_channel_listing");
}

/**
 * Notes how often each listing was marked as changed. Read before any product is: what is marked
 * afterwards stays to be done.
 */
export async function noteMarks(transaction: Knex, accountId: string): Promise<void> {
  await transaction.raw(
    `create temporary table feed_mark on commit drop as
     select id, dirty_count from ocop_channel_listing
     where account_id = ? and dirty_count > done_count and deleted_at is null`,
    [accountId],
  );
}

export async function settleMarks(transaction: Knex): Promise<void> {
  await transaction.raw(
    `update ocop_channel_listing listing set done_count = feed_mark.dirty_count
     from feed_mark where feed_mark.id = listing.id`,
  );
}

export async function listingsOf(
  transaction: Knex,
  accountId: string,
  productIds: string[],
): Promise<Map<string, FeedListing>> {
  const { rows } = await transaction.raw<{ rows: FeedListing[] }>(
    `select id, product_id, wanted, state, content_hash from ocop_channel_listing
     where account_id = ? and product_id = any(?) and deleted_at is null`,
    [accountId, productIds],
  );
  return new Map(rows.map((row) => [row.product_id, row]));
}

const ITEMS = `insert into ocop_channel_run_item (id, run_id, listing_id, product_id, outcome, issues)
  select id, :runId, listing_id, product_id, outcome, issues
  from jsonb_to_recordset(:rows::jsonb) as made (id text, listing_id text, product_id text,
    outcome text, issues jsonb)`;

const LISTINGS = `update ocop_channel_listing listing set state = made.state, url = made.url,
    content_hash = made.content_hash, issues = made.issues, updated_at = now(),
    published_at = case when made.outcome = 'published' then now() else listing.published_at end,
    first_live_at = case when made.state = 'live' then coalesce(listing.first_live_at, now())
      else listing.first_live_at end
  from jsonb_to_recordset(:rows::jsonb) as made (listing_id text, outcome text, state text, url text,
    content_hash text, issues jsonb)
  where listing.id = made.listing_id and (listing.state, listing.content_hash, listing.issues)
    is distinct from (made.state, made.content_hash, made.issues)`;

/** Writes down what a run did with a page of listings; what stayed as it was has no line in the ledger. */
export async function recordPlans(
  transaction: Knex,
  runId: string,
  plans: { listing: FeedListing; plan: FeedPlan; url: string }[],
): Promise<void> {
  const rows = plans.map(({ listing, plan, url }) => ({
    id: generateEntityId(undefined, "ochri"),
    listing_id: listing.id,
    product_id: listing.product_id,
    outcome: plan.outcome,
    state: plan.state,
    url: plan.state === "live" ? url : null,
    content_hash: plan.contentHash,
    issues: plan.issues.length > 0 ? plan.issues : null,
  }));
  await transaction.raw(LISTINGS, { rows: JSON.stringify(rows) });
  const told = rows.filter(({ outcome }) => outcome !== "unchanged");
  if (told.length > 0) await transaction.raw(ITEMS, { runId, rows: JSON.stringify(told) });
}

/** Takes away what was there of products that the shop has no more; answers how many. */
export async function withdrawGone(
  transaction: Knex,
  accountId: string,
  runId: string,
): Promise<number> {
  const { rows } = await transaction.raw<{ rows: { id: string; product_id: string }[] }>(
    `update ocop_channel_listing listing set state = 'withdrawn', content_hash = null, url = null,
       issues = null, updated_at = now()
     where listing.account_id = ? and listing.state = 'live' and listing.deleted_at is null
       and not exists (select 1 from ${SHOP_PRODUCTS}
         where product.id = listing.product_id and product.deleted_at is null)
     returning id, product_id`,
    [accountId],
  );
  const gone = rows.map(({ id, product_id: productId }) => ({
    id: generateEntityId(undefined, "ochri"),
    listing_id: id,
    product_id: productId,
    outcome: "withdrawn",
    issues: null,
  }));
  if (gone.length > 0) await transaction.raw(ITEMS, { runId, rows: JSON.stringify(gone) });
  return gone.length;
}

/** A line of the ledger for a run that is over. */
export async function recordRun(
  database: Knex,
  run: { id: string; accountId: string; startedAt: Date; counts: FeedCounts; error: string | null },
): Promise<void> {
  const selected = Object.values(run.counts).reduce((sum, count) => sum + count, 0);
  const columns = ["selected", ...ITEM_OUTCOMES];
  await database.raw(
    `insert into ocop_channel_run (id, account_id, kind, state, error, started_at, ended_at, ${columns.join(", ")})
     values (:id, :accountId, 'publish', :state, :error, :startedAt, clock_timestamp(),
       ${columns.map((column) => `:${column}`).join(", ")})`,
    {
      id: run.id,
      accountId: run.accountId,
      state: run.error === null ? "done" : "failed",
      error: run.error,
      startedAt: run.startedAt,
      selected,
      ...run.counts,
    },
  );
}
