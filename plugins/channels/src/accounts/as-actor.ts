import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Actor } from "@ocop/ocop/types";

/** Writes in one transaction whose author the audit log knows (docs/decisions/005). */
export function asActor<Result>(
  database: Knex,
  actor: Actor,
  work: (transaction: Knex) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (transaction) => {
    await transaction.raw("select set_config('ocop.actor', ?, true)", [JSON.stringify(actor)]);
    return work(transaction);
  });
}
