import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/**
 * Drops the locks whose holder died. `locking-postgres` never looks whether a lock without an owner has
 * expired (`acquire` of 2.21.2), so a server that was killed while it completed a cart would keep that
 * cart locked for ever. With Redis the table is empty.
 */
export async function dropExpiredLocks(database: Knex): Promise<void> {
  await database.raw(`delete from locking where expiration < now()`);
}
