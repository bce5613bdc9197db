import { beforeAll, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import {
  ACCOUNT_NUMBER,
  moneyOf,
  offerBankTransfer,
  offered,
  order,
  paidOnce,
  reference,
  tellOf,
  told,
  transfersOf,
  UNPAID,
  WITH_ACCOUNT,
  type PlacedOrder,
} from "./bank-transfer-calls.ts";

const shop = useShop({ backendEnv: { ...WITH_ACCOUNT, BANK_TRANSFER_WAIT_HOURS: "48" } });
beforeAll(() => offerBankTransfer(shop));

/** The jobs run every ten seconds. */
const SOON = { timeout: 40_000, interval: 300 };

const placeBack = (placed: PlacedOrder, hours: number) =>
  shop.pool.query(`update "order" set created_at = now() - $2 * interval '1 hour' where id = $1`, [
    placed.id,
    hours,
  ]);

/** A transfer that was kept by a server that died right after. */
async function keep(id: string, amountVnd: number, note: string): Promise<void> {
  await shop.pool.query(
    `insert into ocop_bank_transfer
       (id, account_number, bank_reference, amount_vnd, note, received_at, source)
     values ($1, $2, $3, $4, $5, now(), 'webhook')`,
    [id, ACCOUNT_NUMBER, reference(), amountVnd, note],
  );
}

const decide = (transferId: string, { id, total }: PlacedOrder) =>
  shop.pool.query(
    `insert into ocop_bank_transfer_match
       (id, transfer_id, order_id, amount_vnd, kind, settles, decided_by)
     values ($1, $2, $3, $4, 'exact', true, 'system')`,
    [`btmat_${transferId}`, transferId, id, total],
  );

it("frees the stock of orders that nobody paid, and of no others", async () => {
  const before = await offered(shop, "toi-ly-son-dori");
  const waiting = await order(shop);
  const paid = await order(shop);
  const partly = await order(shop);
  const byCash = await order(shop, "pp_cod_cod");
  const unpaid = await order(shop);
  await tellOf(shop, told(paid.total, paid.code), told(1_000, partly.code));
  // The unpaid one comes last, so that the others were looked at when it is cancelled.
  await placeBack(waiting, 47.9);
  for (const placed of [paid, partly, byCash]) await placeBack(placed, 100);
  await placeBack(unpaid, 48.1);

  await expect
    .poll(() => moneyOf(shop, unpaid), SOON)
    .toMatchObject({ status: "canceled", payment: "canceled", captured: [] });
  expect(await moneyOf(shop, paid)).toEqual(paidOnce(paid.total));
  for (const placed of [waiting, partly, byCash]) {
    expect(await moneyOf(shop, placed)).toEqual(UNPAID);
  }
  expect((await offered(shop, "toi-ly-son-dori")).available).toBe(before.available - 4);

  const { bank_transfer: request } = (await (
    await shop.store(`/store/ocop/bank-transfer/${unpaid.id}`)
  ).json()) as { bank_transfer: object };
  expect(request).toMatchObject({ state: "cancelled", qr: null });

  // Who pays too late is not forgotten.
  await tellOf(shop, told(unpaid.total, unpaid.code));
  expect(await transfersOf(shop, unpaid)).toEqual([`${unpaid.total} cancelled`]);
  expect(await moneyOf(shop, unpaid)).toMatchObject({ status: "canceled", captured: [] });
});

it("settles what a server kept before it died", async () => {
  const placed = await order(shop);
  await keep("btran_died_1", placed.total, placed.code);
  await expect.poll(() => moneyOf(shop, placed), SOON).toEqual(paidOnce(placed.total));
  expect(await transfersOf(shop, placed)).toEqual([`${placed.total} exact`]);
});

it("captures what a server decided before it died", async () => {
  const placed = await order(shop);
  await keep("btran_died_2", placed.total, placed.code);
  await decide("btran_died_2", placed);
  await expect.poll(() => moneyOf(shop, placed), SOON).toEqual(paidOnce(placed.total));
});

it("gives to staff what was decided for an order that was cancelled in between", async () => {
  const placed = await order(shop);
  await shop.admin(`/admin/orders/${placed.id}/cancel`, { method: "POST" });
  await keep("btran_died_3", placed.total, "x");
  await decide("btran_died_3", placed);
  await expect.poll(() => transfersOf(shop, placed), SOON).toEqual([`${placed.total} cancelled`]);
});

it("finishes a capture in the middle of which a server died", async () => {
  const placed = await order(shop);
  await shop.pool.query(
    `insert into capture (id, amount, raw_amount, payment_id, created_at)
     select 'capt_half', p.amount, p.raw_amount, p.id, now() - interval '2 minutes'
     from payment p join order_payment_collection link
       on link.payment_collection_id = p.payment_collection_id
     where link.order_id = $1`,
    [placed.id],
  );
  await expect.poll(() => moneyOf(shop, placed), SOON).toEqual(paidOnce(placed.total));
  await tellOf(shop, told(placed.total, placed.code));
  expect(await transfersOf(shop, placed)).toEqual([`${placed.total} duplicate`]);
  expect(await moneyOf(shop, placed)).toEqual(paidOnce(placed.total));
});
