import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "@ocop/ocop/catalog";

const CHANGES_AT_A_TIME = 5_000;

/**
 * Takes what changed out of the log and marks the listings of it. A row that is committed later comes
 * the next time: it is about a state that no run has read before.
 * @returns how many changes there were
 */
export async function markChanged(database: Knex): Promise<number> {
  for (let count = 0; ;) {
    const { rows } = await database.raw<{ rows: [{ count: number }] }>(
      `with taken as (
         delete from ocop_channel_change where seq in (
           select seq from ocop_channel_change order by seq limit ? for update skip locked)
         returning product_id
       ), marked as (
         update ocop_channel_listing set dirty_count = dirty_count + 1, updated_at = now()
         where product_id in (select product_id from taken) and deleted_at is null
       )
       select count(*)::int as count from taken`,
      [CHANGES_AT_A_TIME],
    );
    count += rows[0].count;
    if (rows[0].count < CHANGES_AT_A_TIME) return count;
  }
}

/** Registered products of which a day alone changes something: no row is written when it comes. */
const DATED = `
  select registered_product_id from ocop_certification
  where deleted_at is null and (valid_until >= :since and valid_until < :today
    or extended_until >= :since and extended_until < :today)
  union select registered_product_id from ocop_recall
  where deleted_at is null and (announced_on > :since and announced_on <= :today
    or ended_on >= :since and ended_on < :today)
  union select registered.id from ocop_document paper
  join ocop_registered_product registered on registered.producer_id = paper.producer_id
    and (paper.registered_product_id is null or paper.registered_product_id = registered.id)
  where paper.deleted_at is null and paper.valid_until >= :since and paper.valid_until < :today`;

/**
 * Once on each day in Viet Nam: marks the listings of what ended or began with it, and of the days
 * before it on which nobody looked. On the first day of all, every listing.
 */
export async function markDay(database: Knex, today: CivilDate): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const { rows: before } = await transaction.raw<{ rows: [{ since: CivilDate | null }] }>(
      "select max(day) as since from ocop_channel_day where day < ?",
      [today],
    );
    const { rowCount } = await transaction.raw<{ rowCount: number }>(
      "insert into ocop_channel_day (day) values (?) on conflict do nothing",
      [today],
    );
    if (rowCount === 0) return false;
    const { since } = before[0];
    await transaction.raw(
      `insert into ocop_channel_change (product_id)
       select distinct listing.product_id from ocop_channel_listing listing
       where listing.deleted_at is null and (:since::text is null or listing.product_id in (
         select link.product_id from product_product_ocop_registered_product link
         where link.registered_product_id in (${DATED})))`,
      { since, today },
    );
    return true;
  });
}
