import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { moneyMark, moneyMarkSql } from "../consignments/money-mark";
import { leftOf, type Left, type Parcel, type RefundShare } from "../rules/consignment-money";
import type { CivilDate, PaymentMethod } from "../types/payout";
import { paymentMethodOf } from "./payment-method";
import { rowsOf } from "./sql";

export type BookParcel = Parcel & {
  code: string;
  producerId: string;
  deliveredOn: CivilDate | null;
  /** When it was cancelled, refused or came back; ISO text. */
  endedAt: string | null;
};

export type BookRefund = {
  id: string;
  amountVnd: number;
  note: string | null;
  at: string;
  on: CivilDate;
};

export type BookShare = RefundShare & { id: string; refundId: string; on: CivilDate };

/** Everything about an order's money that the ledger follows from. */
export type OrderBook = {
  orderId: string;
  orderCode: string;
  paymentMethod: PaymentMethod | null;
  /** Captured for the order as a whole, not as one parcel's cash. */
  commonVnd: number;
  parcels: BookParcel[];
  /** In their order in time. */
  refunds: BookRefund[];
  shares: BookShare[];
};

/** A refund that its provider has confirmed, or that has stood so long that it must have been made. */
export const REFUND_STANDS = `refund.deleted_at is null and (refund.created_at < now() - interval '5 minutes'
  or exists (select from order_transaction told where told.reference = 'refund'
    and told.reference_id = refund.id and told.deleted_at is null))`;

const day = (column: string) => `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;
const PAYMENTS = `select payment.* from payment
  join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id
    and link.deleted_at is null
  where link.order_id = "order".id and payment.deleted_at is null`;
const CAPTURES = `select coalesce(round(sum(capture.amount)), 0)::bigint from capture
  join (${PAYMENTS}) payment on payment.id = capture.payment_id where capture.deleted_at is null`;

const PARCELS = `
select consignment.id as "consignmentId", consignment.code, consignment.producer_id as "producerId",
  goods.vnd as "itemsVnd", consignment.total_vnd - goods.vnd as "shippingVnd",
  consignment.delivered_at is not null and consignment.refused_at is null
    and consignment.cancelled_at is null as "isDelivered",
  ${day("consignment.delivered_at")} as "deliveredOn",
  least(consignment.cancelled_at, consignment.refused_at, consignment.returned_at) as "endedAt",
  (select coalesce(round(sum(credit.amount)), 0)::bigint from order_credit_line credit
    where credit.order_id = "order".id and credit.deleted_at is null
      and credit.reference_id = ${moneyMarkSql("consignment.code")}) as "creditedVnd",
  (${CAPTURES} and capture.created_by = ${moneyMarkSql("consignment.code")}) as "collectedVnd"
from ocop_consignment consignment
cross join lateral (select least(consignment.total_vnd, coalesce(sum(amount_vnd - discount_vnd), 0))
    ::bigint as vnd from ocop_consignment_item item
  where item.consignment_id = consignment.id and item.deleted_at is null) goods
where consignment.order_id = "order".id and consignment.deleted_at is null
order by consignment.code`;

const REFUNDS = `
select refund.id, round(refund.amount)::bigint as "amountVnd", refund.note,
  refund.created_at as at, ${day("refund.created_at")} as "on"
from refund join (${PAYMENTS}) payment on payment.id = refund.payment_id
where ${REFUND_STANDS} order by refund.created_at, refund.id`;

const SHARES = `
select id, refund_id as "refundId", consignment_id as "consignmentId", items_vnd as "itemsVnd",
  shipping_vnd as "shippingVnd", refunded_on as "on"
from ocop_refund_share share where share.order_id = "order".id order by share.id`;

const list = (select: string) => `(select coalesce(json_agg(row_to_json(one)), '[]')
  from (${select}) one)`;

const BOOKS = `
select "order".id as "orderId",
  coalesce("order".custom_display_id, "order".display_id::text) as "orderCode",
  (select provider_id from (${PAYMENTS}) payment
    order by payment.canceled_at is not null, payment.created_at desc limit 1) as "providerId",
  (${CAPTURES} and not exists (select from ocop_consignment own where own.order_id = "order".id
    and capture.created_by = ${moneyMarkSql("own.code")})) as "commonVnd",
  ${list(PARCELS)} as parcels, ${list(REFUNDS)} as refunds, ${list(SHARES)} as shares
from "order" where "order".id = any(:orderIds) order by "order".id`;

type BookRow = Omit<OrderBook, "paymentMethod"> & { providerId: string | null };

/** The books of orders by their ids; an id of no order has none. */
export async function readOrderBooks(
  database: Knex,
  orderIds: readonly string[],
): Promise<OrderBook[]> {
  const rows = await rowsOf<BookRow>(database, BOOKS, { orderIds });
  return rows.map(({ providerId, ...book }) => ({
    ...book,
    paymentMethod: paymentMethodOf(providerId),
  }));
}

/** What of each consignment's money can still go back. */
export function leftInBook({ parcels, commonVnd, shares }: OrderBook): Left[] {
  return leftOf(parcels, commonVnd, shares);
}

/**
 * The consignments that a refund may be for, the likeliest first: whose mark it carries; those that
 * had been cancelled, refused or taken back by then; any.
 */
export function groupsOf({ parcels }: OrderBook, { note, at }: BookRefund): string[][] {
  const idsOf = (some: BookParcel[]) => some.map(({ consignmentId }) => consignmentId);
  const instant = new Date(at);
  return [
    idsOf(parcels.filter(({ code }) => note === moneyMark(code))),
    idsOf(parcels.filter(({ endedAt }) => endedAt !== null && new Date(endedAt) <= instant)),
    idsOf(parcels),
  ];
}
