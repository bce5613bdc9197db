import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { awaitsTransfer } from "./awaits-transfer";

/** A consignment that waits for its producer's answer, with the addresses of producer and owners. */
export type WaitingConsignment = {
  id: string;
  code: string;
  producer_name: string;
  accept_by: Date;
  reminder_count: number;
  items: { title: string; quantity: number }[];
  emails: string[];
};

const WAITING = `
  select consignment.id, consignment.code, consignment.producer_name,
    consignment.accept_by, consignment.reminder_count,
    (select coalesce(json_agg(json_build_object('title', item.title, 'quantity', item.quantity)
      order by item.id), '[]') from ocop_consignment_item item
      where item.consignment_id = consignment.id and item.deleted_at is null) as items,
    array(select distinct lower(trim(address.email)) from (
      select producer.email from ocop_producer producer
        where producer.id = consignment.producer_id and producer.deleted_at is null
      union
      select member.email from ocop_producer_member member
        where member.producer_id = consignment.producer_id and member.deleted_at is null
          and member.role = 'owner' and member.state <> 'removed') address
      where coalesce(trim(address.email), '') <> '' order by 1) as emails
  from ocop_consignment consignment
  where consignment.deleted_at is null and consignment.status = 'new'
    and consignment.reminder_count < :letters
    and not ${awaitsTransfer("consignment.order_id")}
  order by consignment.accept_by limit 200`;

/** Those who have not had all their letters yet, the oldest first. */
export async function waitingConsignments(
  database: Knex,
  letters: number,
): Promise<WaitingConsignment[]> {
  const { rows } = await database.raw<{ rows: WaitingConsignment[] }>(WAITING, { letters });
  return rows;
}
