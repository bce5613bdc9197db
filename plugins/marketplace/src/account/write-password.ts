import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { codeRefused } from "./refusals";

/** In SQL because the auth module's update knows no condition on what it replaces. */
const WRITE = `
update provider_identity set updated_at = now(),
  provider_metadata = jsonb_build_object('password', cast(:hash as text))
where id = :id and deleted_at is null
  and (cast(:kept as text) is null or provider_metadata->>'password' = :kept)
returning id`;

const END_SESSIONS = `
update ocop_account set session_epoch = session_epoch + 1, updated_at = now()
where customer_id = :customerId and deleted_at is null
returning session_epoch`;

type NewPassword = { id: string; hash: string | null; kept: string | null };

/** Replaces a password's hash; false when `kept` is given and no longer the one that is replaced. */
export async function writePassword(database: Knex, password: NewPassword): Promise<boolean> {
  const { rows } = await database.raw<{ rows: unknown[] }>(WRITE, { ...password });
  return rows.length > 0;
}

/**
 * Replaces a password's hash and ends every session of the customer, both or neither: else a sign-in or
 * another change of the password in between would keep a session. Gives the new epoch; null when nothing
 * was replaced.
 */
export async function writePasswordAndEndSessions(
  database: Knex,
  { customerId, ...password }: NewPassword & { customerId: string },
): Promise<number | null> {
  return database.transaction(async (transaction) => {
    if (!(await writePassword(transaction, password))) return null;
    const { rows } = await transaction.raw<{ rows: { session_epoch: number }[] }>(END_SESSIONS, {
      customerId,
    });
    const [account] = rows;
    if (!account) throw codeRefused();
    return account.session_epoch;
  });
}

/** Ends every session of the customer, on every device; false when there is no such account. */
export async function endSessions(database: Knex, customerId: string): Promise<boolean> {
  const { rows } = await database.raw<{ rows: unknown[] }>(END_SESSIONS, { customerId });
  return rows.length > 0;
}
