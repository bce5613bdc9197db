import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { ITEM_OUTCOMES } from "../modules/channels/rules/run";
import { STANDING_COLUMNS } from "./listing-row";
import { RunEnds, type RunRow } from "./run-row";
import type { Outcome } from "./standing-after";

const STANDINGS = Object.entries(STANDING_COLUMNS);
const WRITE_STANDINGS = `
update ocop_channel_listing listing set updated_at = now(),
  ${STANDINGS.map(([column]) => `"${column}" = made."${column}"`).join(", ")},
  fact_due_at = case when made.fact_due then clock_timestamp() else listing.fact_due_at end
from jsonb_to_recordset(?::jsonb) as made (id text, fact_due boolean,
  ${STANDINGS.map(([column, type]) => `"${column}" ${type}`).join(", ")})
where listing.id = made.id`;

const WRITE_ITEMS = `
insert into ocop_channel_run_item
  (id, run_id, listing_id, product_id, outcome, issues, attempt_count, remote_id)
select id, :runId, listing_id, product_id, outcome, issues, attempt_count, remote_id
from jsonb_to_recordset(:items::jsonb) as made (id text, listing_id text, product_id text,
  outcome text, issues jsonb, attempt_count integer, remote_id text)
on conflict (run_id, listing_id) where deleted_at is null do nothing returning outcome`;

const COUNT = `
update ocop_channel_run run set selected = run.selected + :selected, updated_at = now(),
  ${ITEM_OUTCOMES.map((outcome) => `${outcome} = run.${outcome} + :${outcome}`).join(", ")}
where run.id = :runId and run.lease_token = :token`;

function itemOf({ listing, outcome, issues, attempts, standing }: Outcome) {
  return {
    ...{ id: generateEntityId(undefined, "ochri"), listing_id: listing.id },
    ...{ product_id: listing.product_id, outcome, issues, attempt_count: attempts },
    remote_id: standing.remote_id,
  };
}

/**
 * Writes down what became of listings, in one transaction: how they stand, the ledger's items and the
 * run's counts. A run that another process has meanwhile writes nothing; a dry run leaves the listings.
 * @throws RunEnds
 */
export async function recordOutcomes(
  database: Knex,
  run: RunRow,
  outcomes: Outcome[],
): Promise<void> {
  if (outcomes.length === 0) return;
  await database.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{ rows: { outcome: string }[] }>(WRITE_ITEMS, {
      runId: run.id,
      items: JSON.stringify(outcomes.map(itemOf)),
    });
    const counts = ITEM_OUTCOMES.map((outcome) => [
      outcome,
      rows.filter((row) => row.outcome === outcome).length,
    ]);
    const { rowCount } = await transaction.raw<{ rowCount: number }>(COUNT, {
      ...Object.fromEntries(counts),
      ...{ runId: run.id, token: run.lease_token, selected: rows.length },
    });
    if (rowCount === 0) throw new RunEnds("lease_lost");
    if (run.dry_run) return;
    const standings = outcomes.map(({ listing, standing, factDue }) => ({
      ...Object.fromEntries(
        Object.keys(STANDING_COLUMNS).map((column) => [
          column,
          standing[column as keyof typeof STANDING_COLUMNS],
        ]),
      ),
      ...{ id: listing.id, fact_due: factDue },
    }));
    await transaction.raw(WRITE_STANDINGS, [JSON.stringify(standings)]);
  });
}

/**
 * Before a call that makes items: should nobody hear its answer, the next one to come looks for them
 * first.
 * @throws RunEnds
 */
export async function announceCreation(
  database: Knex,
  run: RunRow,
  listingIds: string[],
): Promise<void> {
  if (listingIds.length === 0) return;
  const { rowCount } = await database.raw<{ rowCount: number }>(
    `update ocop_channel_listing set outcome_unknown = true, unknown_since = clock_timestamp()
     where id = any(:listingIds) and exists (
       select 1 from ocop_channel_run where id = :runId and lease_token = :token)`,
    { listingIds, runId: run.id, token: run.lease_token },
  );
  if (rowCount === 0) throw new RunEnds("lease_lost");
}
