import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { RunKind } from "../modules/channels/rules/run";
import { TO_VERIFY } from "../runner/verify-run";

/** When an account needs a run of a kind that nobody asked for; minutes between two of them. */
const DUE: Record<RunKind, { when: string; apartMinutes: number }> = {
  publish: {
    when: `exists (select 1 from ocop_channel_listing listing where listing.account_id = account.id
      and listing.dirty_count > listing.done_count and listing.deleted_at is null
      and (listing.next_attempt_at is null or listing.next_attempt_at <= clock_timestamp()))`,
    apartMinutes: 1,
  },
  verify: {
    when: `exists (select 1 from ocop_channel_listing listing where listing.account_id = account.id
      and listing.deleted_at is null and ${TO_VERIFY})`,
    apartMinutes: 5,
  },
  orders: { when: "true", apartMinutes: 15 },
};

async function insertRun(database: Knex, accountId: string, kind: RunKind): Promise<void> {
  await database.raw(
    `insert into ocop_channel_run (id, account_id, kind) values (?, ?, ?) on conflict do nothing`,
    [generateEntityId(undefined, "ochr"), accountId, kind],
  );
}

/**
 * Has a run wait for every connected account that needs one; never two of a kind.
 * @param adapters ids of the channels that are called: a feed is fetched by its channel, a pack carried
 * by its producer
 */
export async function startDueRuns(database: Knex, adapters: readonly string[]): Promise<void> {
  for (const kind of Object.keys(DUE) as RunKind[]) {
    const { when, apartMinutes } = DUE[kind];
    const { rows } = await database.raw<{ rows: { id: string }[] }>(
      `select account.id from ocop_channel_account account
       where account.state = 'connected' and account.deleted_at is null and ${when}
         and account.adapter = any(:adapters)
         and (account.open_until is null or account.open_until <= clock_timestamp())
         and not exists (select 1 from ocop_channel_run run where run.account_id = account.id
           and run.kind = :kind and run.deleted_at is null and (run.state in ('waiting', 'running')
             or run.started_by is null
               and run.created_at > clock_timestamp() - :apart * interval '1 minute'))`,
      { kind, apart: apartMinutes, adapters: [...adapters] },
    );
    for (const { id } of rows) await insertRun(database, id, kind);
  }
}

/** Has orders be fetched as soon as possible; one that waits already is enough. */
export async function fetchOrdersSoon(database: Knex, accountId: string): Promise<void> {
  await insertRun(database, accountId, "orders");
}

/** Has the channel be asked about some listings as soon as possible. */
export async function lookSoon(
  database: Knex,
  accountId: string,
  listingIds: string[],
): Promise<void> {
  await database.raw(
    `insert into ocop_channel_run (id, account_id, kind, chosen) values (?, ?, 'verify', ?::jsonb)`,
    [generateEntityId(undefined, "ochr"), accountId, JSON.stringify(listingIds)],
  );
}

/** Looks that found nothing are forgotten after a week. */
export async function forgetEmptyRuns(database: Knex): Promise<void> {
  await database.raw(
    `delete from ocop_channel_run where state = 'done' and selected = 0 and started_by is null
       and ended_at < now() - interval '7 days'`,
  );
}
