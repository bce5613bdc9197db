import { createHash, randomBytes } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

const STATE_BYTES = 32;
const STATE_MINUTES = 30;

const hashOf = (state: string) => createHash("sha256").update(state).digest("hex");

/** Whose sign-in it is. */
export type SignInOf = { accountId: string; personId: string };

/**
 * A word that nobody guesses and that comes back from the channel once; only its hash is kept, with the page
 * that is to see it.
 */
export async function newState(
  database: Knex,
  { accountId, personId }: SignInOf,
  page: string,
): Promise<string> {
  const state = randomBytes(STATE_BYTES).toString("base64url");
  await database.raw("delete from ocop_channel_sign_in where expires_at < now()");
  await database.raw(
    `insert into ocop_channel_sign_in (state_hash, account_id, person_id, page, expires_at)
     values (?, ?, ?, ?, now() + ? * interval '1 minute')`,
    [hashOf(state), accountId, personId, page, STATE_MINUTES],
  );
  return state;
}

/** The page that is to see a state, which stays good; null: there is none, or it is too old. */
export async function pageOfState(database: Knex, state: string): Promise<string | null> {
  const { rows } = await database.raw<{ rows: { page: string | null }[] }>(
    "select page from ocop_channel_sign_in where state_hash = ? and expires_at > now()",
    [hashOf(state)],
  );
  return rows[0]?.page ?? null;
}

/** Uses a state up, whoever shows it; true: it was this person's for this account, and in time. */
export async function useState(
  database: Knex,
  state: string,
  { accountId, personId }: SignInOf,
): Promise<boolean> {
  const { rows } = await database.raw<{
    rows: { account_id: string; person_id: string; is_valid: boolean }[];
  }>(
    `delete from ocop_channel_sign_in where state_hash = ?
     returning account_id, person_id, expires_at > now() as is_valid`,
    [hashOf(state)],
  );
  const [known] = rows;
  return known?.is_valid === true && known.account_id === accountId && known.person_id === personId;
}
