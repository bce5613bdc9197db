import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ChannelAdapter, PushAdapter, Settings, SettingField } from "../contract/adapter";
import type { Words } from "../contract/channel-product";
import type { AccountState } from "../modules/channels/rules/account-state";
import type { ListingState } from "../modules/channels/rules/listing-state";
import { RUN_COLUMNS, type RunView } from "../runs/run-views";

export type ChannelName = { adapter: string; code: string | null; name: Words };

/** An account as people see it: never its tokens. */
export type AccountView = {
  id: string;
  channel: ChannelName;
  producer_id: string | null;
  /** Null: the province's. */
  producer_name: string | null;
  owner: "producer" | "province";
  name: string;
  state: AccountState;
  /** `signed_out`: the channel takes its sign-in no more; null: nothing is to be done. */
  state_reason: string | null;
  settings: Settings;
  /** The channel failed too often: it is left alone until then. */
  resting_until: Date | null;
  orders_seen_until: Date | null;
  /** How many listings are in each state; those of the producer who asks. */
  listings: Partial<Record<ListingState, number>>;
  /** Listings that changed and were not sent yet, and for how long the oldest one has waited. */
  dirty_count: number;
  lag_seconds: number;
  last_run: RunView | null;
};

/** Whose: of a producer, with the province's accounts beside its own; or of several; null: all. */
export type AccountScope = {
  producerId: string | null;
  producers: string[] | null;
  id?: string;
  /** Only at this channel. */
  adapter?: string | undefined;
};

type Row = Omit<AccountView, "channel" | "owner"> & { adapter: string };

const VIEW = `
select account.id, account.adapter, account.producer_id, producer.name as producer_name,
  account.name, account.state,
  account.state_reason, account.settings, account.orders_seen_until,
  case when account.open_until > now() then account.open_until end as resting_until,
  coalesce((select json_object_agg(state, count) from (
    select state, count(*)::int as count from ocop_channel_listing listing
    where listing.account_id = account.id and listing.deleted_at is null
      and (:producerId::text is null or listing.producer_id = :producerId)
    group by state) by_state), '{}') as listings,
  waiting.dirty_count, waiting.lag_seconds,
  (select row_to_json(last) from (select ${RUN_COLUMNS} from ocop_channel_run run
    where run.account_id = account.id and run.deleted_at is null and run.kind <> 'orders'
      and (:producerId::text is null or account.producer_id = :producerId
        or run.producer_id = :producerId)
    order by run.created_at desc limit 1) last) as last_run
from ocop_channel_account account
left join ocop_producer producer on producer.id = account.producer_id
cross join lateral (
  select count(*)::int as dirty_count,
    coalesce(extract(epoch from now() - min(listing.dirty_since)), 0)::int as lag_seconds
  from ocop_channel_listing listing
  where listing.account_id = account.id and listing.dirty_count > listing.done_count
    and listing.deleted_at is null
    and (:producerId::text is null or listing.producer_id = :producerId)) waiting
where account.deleted_at is null and (:id::text is null or account.id = :id)
  and (:adapter::text is null or account.adapter = :adapter)
  and (:producerId::text is null or account.producer_id = :producerId
    or account.producer_id is null and account.state <> 'revoked')
  and (:producers::text[] is null or account.producer_id = any(:producers))
order by account.producer_id nulls last, account.created_at, account.id`;

const nameOf = (adapters: readonly ChannelAdapter[], id: string): ChannelName => {
  const adapter = adapters.find((one) => one.id === id);
  return {
    adapter: id,
    code: adapter?.channelCode ?? null,
    name: adapter?.name ?? { vi: id, en: id },
  };
};

/** For reading accounts: the database, and the channels that they may be at. */
export type AccountReader = { database: Knex; adapters: readonly ChannelAdapter[] };

export async function readAccountViews(
  { database, adapters }: AccountReader,
  { producerId, producers, id, adapter }: AccountScope,
): Promise<AccountView[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(VIEW, {
    ...{ producerId, producers, id: id ?? null, adapter: adapter ?? null },
  });
  return rows.map(({ adapter: at, settings, ...row }) => ({
    ...row,
    channel: nameOf(adapters, at),
    owner: row.producer_id === null ? ("province" as const) : ("producer" as const),
    // How the province keeps its own shop is not each producer's to read.
    settings: producerId !== null && row.producer_id === null ? {} : settings,
  }));
}

/** Channels to which somebody may add an account, with the fields of its form. */
export function connectableChannels(
  adapters: readonly PushAdapter[],
  owner: "producer" | "province",
): (ChannelName & { settings: readonly SettingField[] })[] {
  return adapters
    .filter(({ owners, isSetUp }) => owners.includes(owner) && isSetUp !== false)
    .map(({ id, settings }) => ({ ...nameOf(adapters, id), settings }));
}
