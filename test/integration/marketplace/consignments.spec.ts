import { describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { askToChange, readConsignment } from "./buyer-changes.ts";
import { act, consignmentsOf, GARLIC, placeDivided, stockOf, variantOf } from "./consignments.ts";
import { capture, moneyOf } from "./money.ts";

const shop = useShop();

describe("an order of two producers", () => {
  it("is divided into one consignment for each, whose sums are the order's", async () => {
    const order = await placeDivided(shop);
    const all = [order.garlic, order.beef];
    expect(all.map(({ code }) => code)).toEqual([`${order.code}-1`, `${order.code}-2`]);
    expect(all.map(({ status }) => status)).toEqual(["new", "new"]);
    expect(order.garlic.total_vnd + order.beef.total_vnd).toBe(order.total);
    // 680 g of garlic out of Lý Sơn; 130 g of beef within the province.
    expect(all.map(({ shipping_vnd }) => shipping_vnd)).toEqual([32_500, 16_000]);
    expect(all.map(({ items }) => items.map(({ quantity }) => quantity))).toEqual([[2], [1]]);
  });

  it("goes its way parcel by parcel, and the buyer can follow each", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const before = await stockOf(shop, item);
    const order = await placeDivided(shop);
    expect(await stockOf(shop, item)).toEqual({ ...before, reserved: before.reserved + 2 });
    expect((await act(shop, order.garlic, "accept")).consignment.status).toBe("accepted");
    const packed = await act(shop, order.garlic, "pack");
    expect(packed).toMatchObject({ status: 200, consignment: { status: "packed" } });
    expect(await stockOf(shop, item)).toEqual({
      stocked: before.stocked - 2,
      reserved: before.reserved,
    });
    const carrier = { carrier: "Bưu điện mẫu", tracking_number: "MAU123456" };
    const shipped = await act(shop, order.garlic, "ship", carrier);
    expect(shipped.consignment).toMatchObject({ status: "shipped", ...carrier });

    const response = await shop.store(`/store/ocop/orders/${order.id}/consignments`);
    const { consignments } = (await response.json()) as { consignments: object[] };
    expect(consignments).toMatchObject([
      { code: `${order.code}-1`, status: "shipped", ...carrier },
      { code: `${order.code}-2`, status: "new", tracking_number: null },
    ]);
    expect(JSON.stringify(consignments)).not.toContain("0912345678");

    expect((await act(shop, order.garlic, "deliver")).consignment.status).toBe("delivered");
    expect((await consignmentsOf(shop, order.id))[1]?.status).toBe("new");
  });

  it("changes nothing when something is done again, and refuses what no longer fits", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const order = await placeDivided(shop);
    await act(shop, order.garlic, "pack");
    const stock = await stockOf(shop, item);
    const again = await Promise.all([1, 2, 3].map(() => act(shop, order.garlic, "pack")));
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await stockOf(shop, item)).toEqual(stock);
    const refused = await act(shop, order.garlic, "deliver");
    expect(refused.status).toBe(400);
    expect(refused.message).toContain(order.garlic.code);
    expect((await act(shop, order.garlic, "ship")).status).toBe(400);
    expect((await act(shop, order.garlic, "burn")).status).toBe(404);
    expect((await act(shop, { id: "ocons_none" }, "pack")).status).toBe(404);
  });

  it("notes a parcel that the recipient would not take", async () => {
    const order = await placeDivided(shop);
    await act(shop, order.beef, "pack");
    await act(shop, order.beef, "ship", { carrier: "Bưu điện mẫu" });
    expect((await act(shop, order.beef, "refuse")).consignment).toMatchObject({
      status: "refused",
      actions: ["take_back"],
    });
  });

  it("follows what is packed in Medusa's own pages", async () => {
    const order = await placeDivided(shop);
    const [{ line_item_id: id } = { line_item_id: "" }] = order.beef.items;
    const { rows } = await shop.pool.query<{ option: string }>(
      `select shipping_option_id as option from ocop_consignment where id = $1`,
      [order.beef.id],
    );
    const response = await shop.admin(`/admin/orders/${order.id}/fulfillments`, {
      method: "POST",
      body: JSON.stringify({ items: [{ id, quantity: 1 }], shipping_option_id: rows[0]?.option }),
    });
    expect(response.status).toBe(200);
    await expect
      .poll(async () => (await consignmentsOf(shop, order.id))[1]?.status, { timeout: 15_000 })
      .toBe("packed");
  });
});

describe("the list of consignments", () => {
  type Row = { code: string; is_late: boolean; producer: { place: { code: string } | null } };
  const list = async (query: string): Promise<Row[]> => {
    const response = await shop.admin(`/admin/ocop/consignments?limit=200&${query}`);
    expect(response.status).toBe(200);
    return ((await response.json()) as { consignments: Row[] }).consignments;
  };

  it("puts the latest first, and is narrowed to late ones, a commune, a state or a name", async () => {
    const order = await placeDivided(shop);
    await act(shop, order.beef, "accept");
    await shop.pool.query(
      `update ocop_consignment set accept_by = now() - interval '3 days' where id = $1`,
      [order.garlic.id],
    );
    const urgent = await list("order=urgent");
    expect(urgent[0]).toMatchObject({ code: order.garlic.code, is_late: true });
    expect((await list("late=true")).map(({ code }) => code)).toContain(order.garlic.code);
    expect((await list("late=true")).every(({ is_late }) => is_late)).toBe(true);

    const commune = urgent[0]?.producer.place?.code ?? "";
    const ofOrder = `order_id=${order.id}`;
    const codes = async (query: string) =>
      (await list(`${ofOrder}&${query}`)).map(({ code }) => code);
    expect(await codes(`unit_code=${commune}`)).toEqual([order.garlic.code]);
    expect(await codes("unit_code=00000")).toEqual([]);
    expect(await codes("status=accepted,packed")).toEqual([order.beef.code]);
    expect(
      await codes(`q=${encodeURIComponent(order.garlic.producer.name.toUpperCase())}`),
    ).toEqual([order.garlic.code]);
  });

  it("says of one what cancelling it would do to the money, and of the last that the order goes", async () => {
    const order = await placeDivided(shop);
    const read = async ({ id }: { id: string }): Promise<unknown> =>
      (await (await shop.admin(`/admin/ocop/consignments/${id}`)).json()) as unknown;
    expect(await read(order.garlic)).toMatchObject({
      consignment: {
        order_code: order.code,
        payment: { provider_id: "pp_cod_cod", captured_vnd: 0 },
        cancel_effect: {
          cancels_order: false,
          refund_vnd: 0,
          credit_vnd: order.garlic.total_vnd,
        },
      },
    });
    await act(shop, order.garlic, "cancel");
    expect(await read(order.garlic)).toMatchObject({ consignment: { cancel_effect: null } });
    expect(await read(order.beef)).toMatchObject({
      consignment: { cancel_effect: { cancels_order: true, refund_vnd: 0, credit_vnd: 0 } },
    });
  });
});

describe("what an event should have made happen", () => {
  it("is done by the job where the event was lost", { timeout: 120_000 }, async () => {
    const order = await placeDivided(shop);
    await shop.pool.query(`delete from ocop_consignment where order_id = $1`, [order.id]);
    await shop.pool.query(
      `update "order" set created_at = created_at - interval '2 minutes' where id = $1`,
      [order.id],
    );
    await expect
      .poll(async () => (await consignmentsOf(shop, order.id)).map(({ code }) => code), {
        timeout: 90_000,
        interval: 1_000,
      })
      .toEqual([order.garlic.code, order.beef.code]);
  });
});

describe("who may see consignments", () => {
  it("is the staff only", async () => {
    const response = await fetch(`${shop.backendUrl}/admin/ocop/consignments`);
    expect(response.status).toBe(401);
    const none = await shop.store("/store/ocop/orders/order_none/consignments");
    expect(none.status).toBe(404);
  });

  it.each(["?status=lost", "?limit=x", "?more=1", "?late=maybe", "?order=code", "?unit_code=1"])(
    "answers 400 to %s",
    async (query) => {
      expect((await shop.admin(`/admin/ocop/consignments${query}`)).status).toBe(400);
    },
  );
});

describe("the buyer cancelling", () => {
  const proofOf = (order: { code: string }) => ({ code: order.code, phone: "+84 912 345 678" });
  const statusesOf = async (orderId: string) =>
    (await consignmentsOf(shop, orderId)).map(({ status }) => status);

  it("needs the order's code and phone, and learns from a wrong one nothing of the other", async () => {
    const order = await placeDivided(shop);
    const wrong = [
      { code: order.code, phone: "0912345679" },
      { code: "QN00000000", phone: "0912345678" },
    ];
    const answers = await Promise.all(
      wrong.map((proof) => askToChange(shop, order.id, "cancellation", proof)),
    );
    expect(answers[0]?.status).toBe(404);
    expect(answers[1]).toEqual(answers[0]);
    expect((await askToChange(shop, order.id, "cancellation", {})).status).toBe(400);
    expect(await statusesOf(order.id)).toEqual(["new", "new"]);
  });

  it("takes one parcel back: its part is owed no more, its stock is free", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const before = await stockOf(shop, item);
    const order = await placeDivided(shop);
    const change = { ...proofOf(order), consignment_code: order.garlic.code, reason: "Đặt nhầm" };
    for (const _attempt of [1, 2]) {
      const answer = await askToChange(shop, order.id, "cancellation", change);
      expect(answer).toEqual({ status: 200, body: { cancelled: [order.garlic.code] } });
    }
    expect(await statusesOf(order.id)).toEqual(["cancelled", "new"]);
    expect(await stockOf(shop, item)).toEqual(before);
    expect(await moneyOf(shop, order.id)).toMatchObject({
      status: "pending",
      total: order.beef.total_vnd,
      refunded: 0,
    });
    expect(await readConsignment(shop, order.garlic.id)).toMatchObject({
      cancel_reason: "Người mua hủy: Đặt nhầm",
    });
    const unknown = { ...proofOf(order), consignment_code: "QN00000000-1" };
    expect((await askToChange(shop, order.id, "cancellation", unknown)).status).toBe(404);
  });

  it("takes the whole order back, paid or not, and gets everything", async () => {
    const order = await placeDivided(shop);
    await capture(shop, order.id);
    expect((await askToChange(shop, order.id, "cancellation", proofOf(order))).status).toBe(200);
    expect(await statusesOf(order.id)).toEqual(["cancelled", "cancelled"]);
    expect(await moneyOf(shop, order.id)).toMatchObject({
      status: "canceled",
      refunded: order.total,
    });
  });

  it("is too late for the whole once a parcel is on its way, not for the other parcel", async () => {
    const order = await placeDivided(shop);
    await act(shop, order.beef, "pack");
    await act(shop, order.beef, "ship", { carrier: "Bưu điện mẫu" });
    const whole = await askToChange(shop, order.id, "cancellation", proofOf(order));
    expect(whole).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining("đã gửi đi") as string },
    });
    expect(await statusesOf(order.id)).toEqual(["new", "shipped"]);
    const one = { ...proofOf(order), consignment_code: order.garlic.code };
    expect((await askToChange(shop, order.id, "cancellation", one)).status).toBe(200);
    expect(await statusesOf(order.id)).toEqual(["cancelled", "shipped"]);
  });
});

describe("the buyer asking for an invoice", () => {
  const invoice_request = {
    company_name: "Công ty TNHH Mẫu",
    tax_code: "0312345678-001",
    address: "12 Hùng Vương, Quảng Ngãi",
    email: null,
  };

  it("tells each producer of the order, and may change it until something is sent", async () => {
    const order = await placeDivided(shop, {});
    const ask = (request: object | null, phone = "0912345678") =>
      askToChange(shop, order.id, "invoice-request", {
        code: order.code,
        phone,
        invoice_request: request,
      });
    expect((await ask(invoice_request, "0912345679")).status).toBe(404);
    const wrong = await ask({ ...invoice_request, tax_code: "0312345678001" });
    expect(wrong).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("10 chữ số") as string },
    });
    expect(await ask(invoice_request)).toEqual({ status: 200, body: { invoice_request } });
    for (const { id } of [order.garlic, order.beef]) {
      expect(await readConsignment(shop, id)).toMatchObject({ invoice_request });
    }
    expect((await ask(null)).status).toBe(200);
    expect(await readConsignment(shop, order.beef.id)).toMatchObject({ invoice_request: null });
    await ask(invoice_request);
    await act(shop, order.beef, "pack");
    await act(shop, order.beef, "ship", { carrier: "Bưu điện mẫu" });
    expect((await ask(null)).status).toBe(409);
    expect(await readConsignment(shop, order.beef.id)).toMatchObject({ invoice_request });
  });
});
