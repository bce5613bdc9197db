import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { rowsOf } from "../payout/sql";
import {
  salesReport,
  type OrderMonth,
  type ProductMonth,
  type SalesReport,
} from "../rules/sales-report";

/** What was cancelled, or came back because the recipient would not take it, was not sold. */
const SOLD = `
from ocop_consignment consignment
where consignment.producer_id = :producerId and consignment.deleted_at is null
  and consignment.status not in ('cancelled', 'refused', 'returned')
  and consignment.placed_at >= (cast(:from || '-01' as timestamp) at time zone 'Asia/Ho_Chi_Minh')
  and consignment.placed_at < ((cast(:to || '-01' as timestamp) + interval '1 month')
    at time zone 'Asia/Ho_Chi_Minh')`;

const MONTH = `to_char(consignment.placed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')`;

const PRODUCTS = `
select sold.month, sold.channel_code as "channelId", item.product_id as "productId",
  (array_agg(item.title order by sold.placed_at desc))[1] as title,
  sum(item.quantity)::int as pieces,
  sum(item.amount_vnd - item.discount_vnd)::bigint as "soldVnd"
from (select consignment.id, consignment.placed_at,
  consignment.channel_code, ${MONTH} as month ${SOLD}) sold
join ocop_consignment_item item on item.consignment_id = sold.id and item.deleted_at is null
group by sold.month, sold.channel_code, item.product_id, case when item.product_id is null then item.title end
order by sold.month`;

const ORDERS = `
select sold.month, sold.channel_code as "channelId", count(*)::int as orders,
  coalesce(sum(share.items_vnd), 0)::bigint as "refundedVnd"
from (select consignment.id, consignment.channel_code, ${MONTH} as month ${SOLD}) sold
left join lateral (
  select sum(refund.items_vnd) as items_vnd from ocop_refund_share refund
  where refund.consignment_id = sold.id) share on true
group by sold.month, sold.channel_code`;

export type SalesPeriod = {
  /** First and last month, `YYYY-MM`. */
  from: string;
  to: string;
};

/** What a producer sold in a period, by the months in which the orders were placed. */
export async function readSales(
  database: Knex,
  producerId: string,
  period: SalesPeriod,
): Promise<SalesReport> {
  const bindings = { producerId, ...period };
  const [products, orders] = await Promise.all([
    rowsOf<ProductMonth>(database, PRODUCTS, bindings),
    rowsOf<OrderMonth>(database, ORDERS, bindings),
  ]);
  return salesReport(period, products, orders);
}
