import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** On their way, or not even divided among the producers yet. */
const OPEN = `
select coalesce("order".custom_display_id, "order".display_id::text) as code
from "order"
where "order".customer_id = :customerId and "order".deleted_at is null
  and "order".canceled_at is null and not "order".is_draft_order
  and (exists (select 1 from ocop_consignment consignment
      where consignment.order_id = "order".id and consignment.deleted_at is null
        and consignment.status in ('new', 'accepted', 'packed', 'shipped'))
    or not exists (select 1 from ocop_consignment consignment
      where consignment.order_id = "order".id and consignment.deleted_at is null))
order by "order".created_at`;

/** The codes of a customer's orders for which a producer still needs to know the recipient. */
export async function openOrderCodes(database: Knex, customerId: string): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { code: string }[] }>(OPEN, { customerId });
  return rows.map(({ code }) => code);
}
