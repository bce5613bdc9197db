import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import { asActor } from "../accounts/as-actor";
import { CONNECTOR } from "../accounts/connector";
import type { FeedAdapter, Settings } from "../contract/adapter";
import type { AccountState } from "../modules/channels/rules/account-state";

export type FeedAccount = { id: string; state: AccountState; settings: Settings };

const FIND = `select id, state, settings from ocop_channel_account
  where adapter = ? and producer_id is null and deleted_at is null order by created_at, id limit 1`;

const CREATE = `insert into ocop_channel_account (id, adapter, name, state, settings)
  select :id, :adapter, :name, 'connected', '{}'
  where not exists (select 1 from ocop_channel_account
    where adapter = :adapter and producer_id is null and deleted_at is null)`;

/** The province's account of a feed. Nobody signs in to one, so it is there once it is asked for. */
export async function feedAccountOf(database: Knex, adapter: FeedAdapter): Promise<FeedAccount> {
  const find = async () => {
    const { rows } = await database.raw<{ rows: FeedAccount[] }>(FIND, [adapter.id]);
    return rows[0];
  };
  const known = await find();
  if (known) return known;
  await asActor(database, CONNECTOR, async (transaction) => {
    await transaction.raw(`select pg_advisory_xact_lock(hashtext(?))`, [`feed ${adapter.id}`]);
    await transaction.raw(CREATE, {
      id: generateEntityId(undefined, "ochac"),
      adapter: adapter.id,
      name: adapter.name.vi,
    });
  });
  const created = await find();
  if (!created) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The account of ${adapter.id} was taken away while it was made`,
    );
  }
  return created;
}
