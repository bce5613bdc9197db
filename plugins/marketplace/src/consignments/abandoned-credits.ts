import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/**
 * Changes of orders for a credit line that were begun and never confirmed. Medusa writes such a change,
 * what is in it and its confirmation one after the other (create-order-credit-lines.js of 2.21.2); one
 * that a dying server left open refuses every later change of its order, also its cancelling. No person
 * makes changes of this kind step by step, so what is two minutes old is left over.
 */
export async function abandonedCredits(database: Knex): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select id from order_change
     where change_type = 'credit_line' and status = 'pending' and deleted_at is null
       and created_at < now() - interval '2 minutes'
     order by created_at limit 50`,
  );
  return rows.map(({ id }) => id);
}
