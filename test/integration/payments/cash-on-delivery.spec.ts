import { expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { moneyOf, order, paidOnce, UNPAID, type PlacedOrder } from "./bank-transfer-calls.ts";

const shop = useShop();

interface Fulfilled {
  order: { items: { id: string; quantity: number }[]; fulfillments: { id: string }[] };
}

async function post<Answer>(path: string, body: object = {}): Promise<Answer> {
  const response = await shop.admin(path, { method: "POST", body: JSON.stringify(body) });
  expect([
    path,
    response.status,
    response.status < 400 ? "" : await response.clone().text(),
  ]).toEqual([path, 200, ""]);
  return (await response.json()) as Answer;
}

/** Packs everything; gives the parcel. */
async function pack(placed: PlacedOrder): Promise<string> {
  const read = await shop.admin(`/admin/orders/${placed.id}?fields=*items,*fulfillments`);
  const { order: found } = (await read.json()) as Fulfilled;
  const items = found.items.map(({ id, quantity }) => ({ id, quantity }));
  const { order: packed } = await post<Fulfilled>(
    `/admin/orders/${placed.id}/fulfillments?fields=*fulfillments`,
    { items },
  );
  return packed.fulfillments[0]?.id ?? "";
}

it("is paid when the parcel is delivered, once", async () => {
  const placed = await order(shop, "pp_cod_cod");
  const parcel = await pack(placed);
  expect(await moneyOf(shop, placed)).toEqual(UNPAID);
  await post(`/admin/orders/${placed.id}/fulfillments/${parcel}/mark-as-delivered`);
  await expect
    .poll(() => moneyOf(shop, placed), { timeout: 40_000, interval: 300 })
    .toEqual(paidOnce(placed.total));
});

it("is cancelled when the parcel is refused", async () => {
  const placed = await order(shop, "pp_cod_cod");
  const parcel = await pack(placed);
  await post(`/admin/orders/${placed.id}/fulfillments/${parcel}/cancel`);
  await post(`/admin/orders/${placed.id}/cancel`);
  expect(await moneyOf(shop, placed)).toMatchObject({ status: "canceled", captured: [] });
});

interface Refund {
  id: string;
  amount_vnd: number;
  buyer_phone: string;
  state: string;
  reference: string | null;
}

const refundsOf = async (placed: PlacedOrder, state: string): Promise<Refund[]> => {
  const path = `/admin/ocop/bank-transfers/refunds?state=${state}&q=${placed.code}`;
  const response = await shop.admin(path);
  return ((await response.json()) as { refunds: Refund[] }).refunds;
};

it("shows the staff what is to be given back, until they have sent it", async () => {
  const placed = await order(shop, "pp_cod_cod");
  const read = await shop.admin(`/admin/orders/${placed.id}?fields=*payment_collections.payments`);
  const { order: found } = (await read.json()) as {
    order: { payment_collections: { payments: { id: string }[] }[] };
  };
  const payment = found.payment_collections[0]?.payments[0]?.id;
  await post(`/admin/payments/${payment}/capture`);
  await post(`/admin/payments/${payment}/refund`, { amount: 10_000 });
  const [due] = await refundsOf(placed, "due");
  expect(due).toMatchObject({ amount_vnd: 10_000, state: "due", reference: null });
  const send = (id: string, reference: string) =>
    shop.admin(`/admin/ocop/bank-transfers/refunds/${id}/sent`, {
      method: "POST",
      body: JSON.stringify({ reference }),
    });
  expect((await send("unknown", "FT1")).status).toBe(404);
  expect((await send(due?.id ?? "", " ")).status).toBe(400);
  const both = await Promise.all(["FT1", "FT2"].map((one) => send(due?.id ?? "", one)));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await refundsOf(placed, "due")).toEqual([]);
  const sent = both[0]?.status === 200 ? "FT1" : "FT2";
  expect(await refundsOf(placed, "sent")).toMatchObject([{ id: due?.id, reference: sent }]);
});
