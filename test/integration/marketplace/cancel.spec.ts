import { describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { act, consignmentsOf, GARLIC, placeDivided, stockOf, variantOf } from "./consignments.ts";

const shop = useShop();

type Money = {
  status: string;
  total: number;
  captured: number;
  refunded: number;
};

async function moneyOf(orderId: string): Promise<Money> {
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

async function capture(orderId: string): Promise<void> {
  const fields = "payment_collections.payments.id";
  const read = await shop.admin(`/admin/orders/${orderId}?fields=${fields}`);
  const { order } = (await read.json()) as {
    order: { payment_collections: { payments: { id: string }[] }[] };
  };
  const id = order.payment_collections[0]?.payments[0]?.id ?? "";
  const response = await shop.admin(`/admin/payments/${id}/capture`, {
    method: "POST",
    body: "{}",
  });
  expect(response.status).toBe(200);
}

describe("cancelling a consignment", () => {
  it("frees its stock and takes its part off what is owed", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const before = await stockOf(shop, item);
    const order = await placeDivided(shop);
    const cancelled = await act(shop, order.garlic, "cancel", { reason: "Hết hàng" });
    expect(cancelled).toMatchObject({ status: 200, consignment: { status: "cancelled" } });
    expect(await stockOf(shop, item)).toEqual(before);
    expect(await moneyOf(order.id)).toEqual({
      status: "pending",
      total: order.beef.total_vnd,
      captured: 0,
      refunded: 0,
    });
    expect((await act(shop, order.garlic, "cancel")).status).toBe(200);
    expect((await moneyOf(order.id)).total).toBe(order.beef.total_vnd);
    expect((await act(shop, order.beef, "pack")).consignment.status).toBe("packed");
  });

  it("gives back exactly its part of what was paid, once", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const before = await stockOf(shop, item);
    const order = await placeDivided(shop);
    await capture(order.id);
    await act(shop, order.garlic, "pack");
    const answers = await Promise.all([1, 2].map(() => act(shop, order.garlic, "cancel")));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.consignment.refunded_vnd).toBe(order.garlic.total_vnd);
    expect(await stockOf(shop, item)).toEqual(before);
    expect(await moneyOf(order.id)).toEqual({
      status: "pending",
      total: order.beef.total_vnd,
      captured: order.total,
      refunded: order.garlic.total_vnd,
    });
  });

  it("cancels the order with its last one, and gives everything back", async () => {
    const order = await placeDivided(shop);
    await capture(order.id);
    await act(shop, order.garlic, "cancel");
    await act(shop, order.beef, "cancel");
    expect((await consignmentsOf(shop, order.id)).map(({ status }) => status)).toEqual([
      "cancelled",
      "cancelled",
    ]);
    expect(await moneyOf(order.id)).toMatchObject({
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

  it("is too late once the parcel is on its way", async () => {
    const order = await placeDivided(shop);
    await act(shop, order.beef, "pack");
    await act(shop, order.beef, "ship", { carrier: "Bưu điện mẫu" });
    expect((await act(shop, order.beef, "cancel")).status).toBe(400);
    expect((await moneyOf(order.id)).total).toBe(order.total);
  });
});
