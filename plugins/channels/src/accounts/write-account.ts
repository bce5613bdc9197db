import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Actor } from "@ocop/ocop/types";
import type { Settings } from "../contract/adapter";
import type { AccountState } from "../modules/channels/rules/account-state";
import { asActor } from "./as-actor";

export type NewAccount = {
  adapter: string;
  /** Null: the province's. */
  producer_id: string | null;
  name: string;
  settings: Settings;
  state: AccountState;
};

/** Enters an account; answers with its id. */
export function createAccount(database: Knex, actor: Actor, account: NewAccount): Promise<string> {
  const id = generateEntityId(undefined, "ochac");
  const row = { id, ...account, settings: JSON.stringify(account.settings) };
  return asActor(database, actor, async (transaction) => {
    await transaction("ocop_channel_account").insert(row);
    return id;
  });
}

export type AccountChange = Partial<Pick<NewAccount, "name" | "settings" | "state">>;

export function changeAccount(
  database: Knex,
  actor: Actor,
  id: string,
  { settings, ...change }: AccountChange,
): Promise<void> {
  return asActor(database, actor, async (transaction) => {
    await transaction("ocop_channel_account")
      .where({ id })
      .update({
        ...change,
        ...(settings && { settings: JSON.stringify(settings) }),
        updated_at: new Date(),
      });
  });
}

/** Takes back an account that came with what failed afterwards. */
export function removeAccount(database: Knex, actor: Actor, id: string): Promise<void> {
  return asActor(database, actor, async (transaction) => {
    await transaction("ocop_channel_account").where({ id }).delete();
  });
}
