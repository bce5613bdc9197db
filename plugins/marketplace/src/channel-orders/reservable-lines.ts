import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { rowsOf } from "../payout/sql";

/** What a line of an order takes of an inventory item, and where: as Medusa's reservation wants it. */
export type ReservableLine = {
  id: string;
  inventory_item_id: string;
  required_quantity: number;
  quantity: number;
  allow_backorder: boolean;
  location_ids: string[];
};

const LINES = `
select line.id, part.inventory_item_id, part.required_quantity, variant.allow_backorder,
  round(item.quantity)::int as quantity,
  array(select level.location_id from inventory_level level
    join sales_channel_stock_location served on served.stock_location_id = level.location_id
      and served.sales_channel_id = "order".sales_channel_id and served.deleted_at is null
    where level.inventory_item_id = part.inventory_item_id and level.deleted_at is null
    order by level.stocked_quantity - level.reserved_quantity desc) as location_ids
from "order"
join order_item item on item.order_id = "order".id and item.version = "order".version
  and item.deleted_at is null
join order_line_item line on line.id = item.item_id
join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
join product_variant_inventory_item part on part.variant_id = variant.id
  and part.deleted_at is null
where "order".id = :orderId order by line.id, part.inventory_item_id`;

/** The lines of an order whose stock counts. */
export function reservableLines(database: Knex, orderId: string): Promise<ReservableLine[]> {
  return rowsOf<ReservableLine>(database, LINES, { orderId });
}
