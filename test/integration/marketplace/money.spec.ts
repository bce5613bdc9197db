import { describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { act, consignmentsOf, GARLIC, placeDivided, stockOf, variantOf } from "./consignments.ts";
import {
  capture,
  checkLedger,
  deliver,
  ledgerOf,
  moneyOf,
  refund,
  saleLines,
  send,
} from "./money.ts";

const shop = useShop();
/** Events bring it about within seconds; the jobs of each minute in any case. */
const SOON = { timeout: 20_000, interval: 300 };

/** Two that ask for a lock at the same moment both find it free, however fast the machine is. */
async function withSlowLocks<Result>(work: () => Promise<Result>): Promise<Result> {
  await shop.pool.query(
    `create function slow_lock() returns trigger language plpgsql as $$ begin
       perform pg_sleep(0.2); return new; end $$;
     create trigger slow_lock before insert on locking for each row execute function slow_lock()`,
  );
  try {
    return await work();
  } finally {
    await shop.pool.query("drop function slow_lock cascade");
  }
}

describe("cancelling a consignment", () => {
  it("frees its stock and takes its part off what is owed", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const before = await stockOf(shop, item);
    const order = await placeDivided(shop);
    const cancelled = await act(shop, order.garlic, "cancel", { reason: "Hết hàng" });
    expect(cancelled).toMatchObject({ status: 200, consignment: { status: "cancelled" } });
    expect(await stockOf(shop, item)).toEqual(before);
    expect(await moneyOf(shop, order.id)).toEqual({
      status: "pending",
      total: order.beef.total_vnd,
      captured: 0,
      refunded: 0,
    });
    expect((await act(shop, order.garlic, "cancel")).status).toBe(200);
    expect((await moneyOf(shop, order.id)).total).toBe(order.beef.total_vnd);
    expect((await act(shop, order.beef, "pack")).consignment.status).toBe("packed");
  });

  it("gives back exactly its part of what was paid, once", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const before = await stockOf(shop, item);
    const order = await placeDivided(shop);
    await capture(shop, order.id);
    await act(shop, order.garlic, "pack");
    const answers = await withSlowLocks(() =>
      Promise.all([1, 2].map(() => act(shop, order.garlic, "cancel"))),
    );
    expect(answers.map(({ status, message }) => `${status} ${message}`)).toEqual([
      "200 undefined",
      "200 undefined",
    ]);
    expect(answers[0]?.consignment.refunded_vnd).toBe(order.garlic.total_vnd);
    expect(await stockOf(shop, item)).toEqual(before);
    expect(await moneyOf(shop, order.id)).toEqual({
      status: "pending",
      total: order.beef.total_vnd,
      captured: order.total,
      refunded: order.garlic.total_vnd,
    });
  });

  it("cancels the order with its last one, and gives everything back", async () => {
    const order = await placeDivided(shop);
    await capture(shop, order.id);
    await act(shop, order.garlic, "cancel");
    await act(shop, order.beef, "cancel");
    expect((await consignmentsOf(shop, order.id)).map(({ status }) => status)).toEqual([
      "cancelled",
      "cancelled",
    ]);
    expect(await moneyOf(shop, order.id)).toMatchObject({
      status: "canceled",
      captured: order.total,
      refunded: order.total,
    });
  });

  it("follows the order when that is cancelled in Medusa", async () => {
    const order = await placeDivided(shop);
    const response = await shop.admin(`/admin/orders/${order.id}/cancel`, { method: "POST" });
    expect(response.status).toBe(200);
    await expect
      .poll(async () => (await consignmentsOf(shop, order.id)).map(({ status }) => status), {
        timeout: 15_000,
      })
      .toEqual(["cancelled", "cancelled"]);
  });

  it("is possible again after a server died in the middle of a credit", async () => {
    const order = await placeDivided(shop);
    await shop.pool.query(
      `insert into order_change (id, order_id, version, status, change_type, created_at)
       values ('ordch_mau', $1, 2, 'pending', 'credit_line', now() - interval '5 minutes')`,
      [order.id],
    );
    expect((await act(shop, order.garlic, "cancel")).status).toBe(400);
    await expect
      .poll(async () => (await act(shop, order.garlic, "cancel")).status, {
        timeout: 80_000,
        interval: 2_000,
      })
      .toBe(200);
  }, 100_000);

  it("is too late once the parcel is on its way", async () => {
    const order = await placeDivided(shop);
    await act(shop, order.beef, "pack");
    await act(shop, order.beef, "ship", { carrier: "Bưu điện mẫu" });
    expect((await act(shop, order.beef, "cancel")).status).toBe(400);
    expect((await moneyOf(shop, order.id)).total).toBe(order.total);
  });
});

describe("a parcel that nobody took", () => {
  it("gives exactly its part back when it is at its sender's again, once", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const before = await stockOf(shop, item);
    const order = await placeDivided(shop);
    await capture(shop, order.id);
    await send(shop, order.garlic);
    expect((await act(shop, order.garlic, "take_back")).status).toBe(400);
    await act(shop, order.garlic, "refuse");
    expect(await stockOf(shop, item)).toEqual({ ...before, stocked: before.stocked - 2 });
    const answers = await Promise.all([1, 2, 3].map(() => act(shop, order.garlic, "take_back")));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0]?.consignment).toMatchObject({
      status: "returned",
      refunded_vnd: order.garlic.total_vnd,
      actions: [],
    });
    expect(await stockOf(shop, item)).toEqual(before);
    expect(await moneyOf(shop, order.id)).toEqual({
      status: "pending",
      total: order.beef.total_vnd,
      captured: order.total,
      refunded: order.garlic.total_vnd,
    });
  });

  it("brings no cash and owes none, beside one that was taken", async () => {
    const order = await placeDivided(shop);
    await deliver(shop, order.beef);
    await send(shop, order.garlic);
    await act(shop, order.garlic, "refuse");
    const money = { status: "pending", captured: order.beef.total_vnd, refunded: 0 };
    await expect
      .poll(() => moneyOf(shop, order.id), SOON)
      .toEqual({ ...money, total: order.total });
    await act(shop, order.garlic, "take_back");
    expect(await moneyOf(shop, order.id)).toEqual({ ...money, total: order.beef.total_vnd });
    await expect.poll(() => ledgerOf(shop, order.id), SOON).toEqual(saleLines(order.beef));
    await checkLedger(shop);
    expect(await ledgerOf(shop, order.id)).toEqual(saleLines(order.beef));
  });

  it("keeps its hands off the cash of a parcel that was taken when another is cancelled", async () => {
    const order = await placeDivided(shop);
    await deliver(shop, order.beef);
    const captured = order.beef.total_vnd;
    await expect.poll(() => moneyOf(shop, order.id), SOON).toMatchObject({ captured });
    await act(shop, order.garlic, "cancel");
    expect(await moneyOf(shop, order.id)).toEqual({
      ...{ status: "pending", captured, refunded: 0 },
      total: order.beef.total_vnd,
    });
  });
});

describe("the ledger", () => {
  it("has what was delivered, and each refund at the consignments that it is for", async () => {
    const order = await placeDivided(shop);
    await capture(shop, order.id);
    await refund(shop, order.id, 10_001);
    await deliver(shop, order.beef);
    // Largest remainder over what each parcel brought in.
    const beefShare = Math.round((10_001 * order.beef.total_vnd) / order.total);
    const beefLines = [...saleLines(order.beef), `${order.beef.code} refund: -${beefShare}`];
    await expect.poll(() => ledgerOf(shop, order.id), SOON).toEqual(beefLines);
    await act(shop, order.garlic, "cancel");
    // What went back before is not given back again.
    expect(await moneyOf(shop, order.id)).toMatchObject({
      captured: order.total,
      refunded: order.garlic.total_vnd + beefShare,
    });
    await refund(shop, order.id, 7_000);
    const { findings, last_check: check } = await checkLedger(shop);
    expect(await ledgerOf(shop, order.id)).toEqual([
      ...beefLines,
      `${order.beef.code} refund: -7000`,
    ]);
    expect(findings).toEqual([]);
    expect(check).toMatchObject({ compared_with_orders: true });
    expect(check.ledger_total_vnd).toBe(check.orders_total_vnd);
  });

  it("is told apart from the orders where they do not agree", async () => {
    const order = await placeDivided(shop);
    await shop.pool.query(
      `update payment set provider_id = 'pp_system_default' from order_payment_collection link
       where link.payment_collection_id = payment.payment_collection_id and link.order_id = $1`,
      [order.id],
    );
    await deliver(shop, order.beef);
    const codes = async () =>
      (await checkLedger(shop)).findings
        .filter(({ subject_id: id }) => [order.beef.id, order.garlic.id].includes(id))
        .map(({ code }) => code);
    expect(await codes()).toEqual(["money_missing"]);
    await capture(shop, order.id);
    expect(await codes()).toEqual([]);
    expect(await ledgerOf(shop, order.id)).toEqual(saleLines(order.beef));
    const cheaper = (vnd: number) =>
      shop.pool.query(
        `update ocop_consignment_item set amount_vnd = amount_vnd + $2 where consignment_id = $1`,
        [order.beef.id, vnd],
      );
    await cheaper(-1);
    expect(await codes()).toEqual(["sale_differs"]);
    await cheaper(1);
    expect(await codes()).toEqual([]);
  });
});
