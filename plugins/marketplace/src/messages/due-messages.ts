import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { NEWS_DAYS } from "../rules/buyer-message";

/** More than these wait for the next run of the job. */
const AT_ONCE = 100;

/** Whoever pays cash at the door sees the payment; no message tells of it. */
const PAID_AT_THE_DOOR = "pp_cod_cod";

const PARCEL_NEWS = (["shipped", "delivered", "refused"] as const).map(
  (what) => `
  select 'parcel_${what}', id, order_id, ${what}_at from ocop_consignment
  where deleted_at is null and ${what}_at is not null and (:orderId::text is null or order_id = :orderId)`,
);

/**
 * What has happened and of which no message knows. A new order has a minute's grace unless it is asked
 * for: one that is just being completed may still be undone. A parcel that went with its whole order is
 * told of with the order.
 */
const RECORD = `
with news (kind, subject_id, order_id, happened_at) as (
  select 'order_received', id, id, created_at from "order"
  where deleted_at is null and not is_draft_order and (:orderId::text is null or id = :orderId)
    and (:orderId::text is not null or created_at < now() - interval '1 minute')
  union all
  select 'order_cancelled', id, id, canceled_at from "order"
  where deleted_at is null and canceled_at is not null and (:orderId::text is null or id = :orderId)
  union all
  ${PARCEL_NEWS.join("\n  union all\n")}
  union all
  select 'parcel_cancelled', parcel.id, parcel.order_id, parcel.cancelled_at
  from ocop_consignment parcel join "order" on "order".id = parcel.order_id
  where parcel.deleted_at is null and parcel.cancelled_at is not null
    and "order".canceled_at is null and (:orderId::text is null or parcel.order_id = :orderId)
  union all
  select 'payment_received', payment.id, link.order_id, paid.at
  from payment join order_payment_collection link
    on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
  -- Of an order that lost a parcel less is captured than was agreed, and Medusa sets no captured_at.
  cross join lateral (select coalesce(payment.captured_at, (select min(capture.created_at)
    from capture where capture.payment_id = payment.id and capture.deleted_at is null)) as at) paid
  where payment.deleted_at is null and paid.at is not null
    and payment.provider_id <> '${PAID_AT_THE_DOOR}' and (:orderId::text is null or link.order_id = :orderId)
  union all
  select 'refund_made', refund.id, link.order_id, refund.created_at
  from refund join payment on payment.id = refund.payment_id
  join order_payment_collection link
    on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
  where refund.deleted_at is null and (:orderId::text is null or link.order_id = :orderId)
  union all
  select 'producer_message', id, order_id, created_at from ocop_order_message
  where deleted_at is null and sender = 'producer' and (:orderId::text is null or order_id = :orderId)
)
insert into ocop_buyer_message (id, kind, subject_id, order_id, happened_at, next_attempt_at)
select 'obmsg_' || replace(gen_random_uuid()::text, '-', ''), news.*, now() from news
where happened_at > now() - interval '${NEWS_DAYS} days'
  -- Whoever bought at another channel hears from that channel.
  and not exists (select 1 from ocop_order_origin placed
    where placed.order_id = news.order_id and placed.deleted_at is null)
  and not exists (select 1 from ocop_buyer_message known
    where known.kind = news.kind and known.subject_id = news.subject_id)
on conflict do nothing
returning id`;

const WAITING = `
select id from ocop_buyer_message
where deleted_at is null and state = 'pending' and next_attempt_at <= now()
  and happened_at > now() - interval '${NEWS_DAYS} days'
  and (:orderId::text is null or order_id = :orderId)
order by happened_at, id limit ${AT_ONCE}`;

type Row = { id: string };

/** Notes down what buyers are to be told, of one order or (null) of all; gives the new messages' ids. */
export async function recordNews(database: Knex, orderId: string | null): Promise<string[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(RECORD, { orderId });
  return rows.map(({ id }) => id);
}

/** The messages that are to be sent now, what happened first before the rest. */
export async function waitingMessages(database: Knex, orderId: string | null): Promise<string[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(WAITING, { orderId });
  return rows.map(({ id }) => id);
}

/** The order that a payment is for; null when there is none (yet). */
export async function orderOfPayment(database: Knex, paymentId: string): Promise<string | null> {
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select link.order_id as id from payment join order_payment_collection link
       on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
     where payment.id = :paymentId`,
    { paymentId },
  );
  return rows[0]?.id ?? null;
}
