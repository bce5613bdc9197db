import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** The SQLSTATE of the guard; the HTTP error handler turns it into Medusa's stock error. */
const OVERSOLD_SQLSTATE = "OC409";

/**
 * The last line against selling a thing twice: no reservation is written that brings the reservations
 * of an inventory item at a place above what is stocked there. It locks the level, so that of two
 * writers at once the second one counts the first one's reservation (medusajs/medusa#16502, #16569).
 *
 * A plain `CHECK (reserved_quantity <= stocked_quantity)` cannot stand on the level: Medusa's
 * `create-order-fulfillment` takes the packed pieces off the stock before it ends their reservation,
 * so packing the last piece would break it. For the same reason a reservation that a compensation
 * restores is not checked: only new ones and bigger ones are.
 */
export async function keepStockGuard(database: Knex): Promise<void> {
  await database.raw(`
    create or replace function ocop_refuse_oversold() returns trigger language plpgsql as $$
    declare
      stocked numeric;
      reserved numeric;
      item_title text;
    begin
      if new.allow_backorder or new.deleted_at is not null then return null; end if;
      select stocked_quantity into stocked from inventory_level
        where inventory_item_id = new.inventory_item_id and location_id = new.location_id
          and deleted_at is null
        for update;
      select coalesce(sum(quantity), 0) into reserved from reservation_item
        where inventory_item_id = new.inventory_item_id and location_id = new.location_id
          and deleted_at is null and not allow_backorder;
      if reserved > coalesce(stocked, 0) then
        select coalesce(title, sku, id) into item_title from inventory_item
          where id = new.inventory_item_id;
        raise exception using errcode = '${OVERSOLD_SQLSTATE}',
          message = format('Không còn đủ hàng: %s / Not enough in stock: %s', item_title, item_title);
      end if;
      return null;
    end $$`);
  await database.raw(`drop trigger if exists ocop_refuse_oversold_new on reservation_item`);
  await database.raw(`
    create trigger ocop_refuse_oversold_new after insert on reservation_item
    for each row execute function ocop_refuse_oversold()`);
  await database.raw(`drop trigger if exists ocop_refuse_oversold_bigger on reservation_item`);
  await database.raw(`
    create trigger ocop_refuse_oversold_bigger after update of quantity on reservation_item
    for each row when (new.quantity > old.quantity) execute function ocop_refuse_oversold()`);
}
