import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { fetchOrdersSoon, lookSoon } from "./due-runs";

/** What a channel's webhook tells of; `reference` its own id of the order or item. */
export type ChannelEvent = {
  eventId: string;
  shopId: string;
  kind: "order" | "item";
  reference: string;
};

/** Takes an event in; one that came before changes nothing. */
export async function receiveEvent(
  database: Knex,
  adapter: string,
  { eventId, shopId, kind, reference }: ChannelEvent,
): Promise<void> {
  await database.raw(
    `insert into ocop_channel_event (adapter, event_id, shop_id, kind, reference)
     values (?, ?, ?, ?, ?) on conflict (adapter, event_id) do nothing`,
    [adapter, eventId, shopId, kind, reference],
  );
}

type Waiting = {
  id: string;
  kind: ChannelEvent["kind"];
  account_id: string | null;
  listing_id: string | null;
};

const EVENTS_AT_A_TIME = 500;

/**
 * Has looked at what events tell of. They are hints only: what is true the channel is asked, so that a
 * late or repeated one, or one about somebody else's shop, does no harm.
 */
export async function takeInEvents(database: Knex): Promise<void> {
  await database.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{ rows: Waiting[] }>(
      `select event.id, event.kind, account.id as account_id, listing.id as listing_id
       from (select * from ocop_channel_event where done_at is null
         order by id limit ? for update skip locked) event
       left join ocop_channel_account account on account.adapter = event.adapter
         and account.shop_id = event.shop_id and account.state = 'connected'
         and account.deleted_at is null
       left join ocop_channel_listing listing on listing.account_id = account.id
         and listing.remote_id = event.reference and listing.deleted_at is null`,
      [EVENTS_AT_A_TIME],
    );
    const items = new Map<string, Set<string>>();
    for (const { kind, account_id, listing_id } of rows) {
      if (account_id === null) continue;
      if (kind === "order") await fetchOrdersSoon(transaction, account_id);
      else if (listing_id !== null) {
        items.set(account_id, (items.get(account_id) ?? new Set()).add(listing_id));
      }
    }
    for (const [accountId, ids] of items) await lookSoon(transaction, accountId, [...ids]);
    await transaction.raw(
      "update ocop_channel_event set done_at = clock_timestamp() where id = any(?::bigint[])",
      [rows.map(({ id }) => id)],
    );
  });
}

/** What came is kept for a month, in which a channel may send it again. */
export async function forgetOldEvents(database: Knex): Promise<void> {
  await database.raw("delete from ocop_channel_event where done_at < now() - interval '30 days'");
}
