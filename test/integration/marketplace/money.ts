import { expect } from "vitest";
import type { Shop } from "../../support/shop.ts";
import { act, type Consignment } from "./consignments.ts";

export type Money = {
  status: string;
  total: number;
  captured: number;
  refunded: number;
};

/** What an order costs now, what came in for it and what went back. */
export async function moneyOf(shop: Shop, orderId: string): Promise<Money> {
  const fields =
    "status,total,*payment_collections.payments.captures,*payment_collections.payments.refunds";
  const response = await shop.admin(`/admin/orders/${orderId}?fields=${fields}`);
  const { order } = (await response.json()) as {
    order: {
      status: string;
      total: number;
      payment_collections: {
        payments: { captures: { amount: number }[]; refunds: { amount: number }[] }[];
      }[];
    };
  };
  const payments = order.payment_collections.flatMap(({ payments: all }) => all);
  const sum = (amounts: { amount: number }[]) =>
    amounts.reduce((total, { amount }) => total + amount, 0);
  return {
    status: order.status,
    total: order.total,
    captured: sum(payments.flatMap(({ captures }) => captures)),
    refunded: sum(payments.flatMap(({ refunds }) => refunds)),
  };
}

async function onPayment(shop: Shop, orderId: string, action: string, body: object): Promise<void> {
  const fields = "payment_collections.payments.id";
  const read = await shop.admin(`/admin/orders/${orderId}?fields=${fields}`);
  const { order } = (await read.json()) as {
    order: { payment_collections: { payments: { id: string }[] }[] };
  };
  const id = order.payment_collections[0]?.payments[0]?.id ?? "";
  const response = await shop.admin(`/admin/payments/${id}/${action}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
}

/** The whole order is paid before anything is sent. */
export const capture = (shop: Shop, orderId: string) => onPayment(shop, orderId, "capture", {});

/** Staff gives a part back in Medusa's own pages. */
export const refund = (shop: Shop, orderId: string, amount: number) =>
  onPayment(shop, orderId, "refund", { amount });

export async function send(shop: Shop, consignment: Consignment): Promise<void> {
  expect((await act(shop, consignment, "pack")).status).toBe(200);
  const carrier = { carrier: "Bưu điện mẫu" };
  expect((await act(shop, consignment, "ship", carrier)).status).toBe(200);
}

export async function deliver(shop: Shop, consignment: Consignment): Promise<void> {
  await send(shop, consignment);
  expect((await act(shop, consignment, "deliver")).status).toBe(200);
}

/** What the ledger has of an order, as `consignment kind: đồng of the buyer's money`. */
export async function ledgerOf(shop: Shop, orderId: string): Promise<string[]> {
  const { rows } = await shop.pool.query<{ line: string }>(
    `select consignment.code || ' ' || posted.kind || ': ' || sum(entry.amount_vnd) as line
     from ocop_ledger_transaction posted
     join ocop_ledger_entry entry on entry.transaction_id = posted.id
       and entry.account = 'cash_clearing'
     join ocop_consignment consignment on consignment.id = posted.consignment_id
     where posted.order_id = $1 and posted.kind in ('sale', 'shipping', 'refund')
     group by posted.id, consignment.code order by consignment.code, posted.seq`,
    [orderId],
  );
  return rows.map(({ line }) => line);
}

/** The lines of a consignment's sale in the ledger. */
export function saleLines({ code, total_vnd: total, shipping_vnd: shipping }: Consignment) {
  return [`${code} sale: ${total - shipping}`, `${code} shipping: ${shipping}`];
}

export type Finding = { code: string; subject_id: string };
export type Check = {
  findings: Finding[];
  last_check: {
    compared_with_orders: boolean;
    ledger_total_vnd: number;
    orders_total_vnd: number | null;
  };
};

/** Compares the ledger with the orders, as the job of the night does. */
export async function checkLedger(shop: Shop): Promise<Check> {
  const response = await shop.admin("/admin/ocop/payouts/check", { method: "POST" });
  expect(response.status).toBe(200);
  return (await response.json()) as Check;
}
