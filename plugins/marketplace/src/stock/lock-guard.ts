import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/**
 * Lets only one have a lock. `locking-postgres` (`acquire` of 2.21.2) swallows the refusal of a second
 * insert at the same moment where neither names an owner, as Medusa's workflows never do: both go on.
 * It knows the refusal by the constraint's name. Under another name it is an error like any other,
 * after which whoever asked asks again.
 */
export async function keepLockGuard(database: Knex): Promise<void> {
  await database.raw(`do $$ begin
    if exists (select from pg_constraint
               where conname = 'locking_pkey' and conrelid = to_regclass('locking')) then
      alter table locking rename constraint locking_pkey to locking_once;
    end if;
  end $$`);
}
