import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Settings } from "../contract/adapter";
import type { AccountState } from "../modules/channels/rules/account-state";

export type AccountRow = {
  id: string;
  adapter: string;
  producer_id: string | null;
  name: string;
  state: AccountState;
  settings: Settings;
  fault_count: number;
  open_until: Date | null;
  orders_seen_until: Date | null;
  created_at: Date;
};

export async function readAccount(database: Knex, id: string): Promise<AccountRow | null> {
  const { rows } = await database.raw<{ rows: AccountRow[] }>(
    `select id, adapter, producer_id, name, state, settings, fault_count, open_until,
       orders_seen_until, created_at
     from ocop_channel_account where id = ? and deleted_at is null`,
    [id],
  );
  return rows[0] ?? null;
}
