import { beforeAll, describe, expect, it } from "vitest";
import { callStore } from "../../support/accounts.ts";
import { newProducerOwner, portalToken } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import { act, GARLIC, placeDivided, stockOf, variantOf } from "../marketplace/consignments.ts";
import { offerBankTransfer, VIETQR, WITH_ACCOUNT } from "../payments/bank-transfer-calls.ts";
import { newKey, ordersCalls } from "./own-orders.ts";

const shop = useShop({ backendEnv: WITH_ACCOUNT });

let token = "";
const { ask, codesOf, doing, listOf } = ordersCalls(shop, () => token);

beforeAll(async () => {
  await offerBankTransfer(shop);
  ({ token } = await newProducerOwner(shop, "dori", { phone: "0912000401", name: "Chủ Tỏi" }));
});

describe("a producer's orders", () => {
  it("show whom to send what to, what to collect, and nothing of the others' parcels", async () => {
    const order = await placeDivided(shop, { phone: "0987000111" });
    const { groups, consignments } = await listOf("group=to_accept");
    expect(groups.to_accept).toBe(consignments.length);
    const own = consignments.find(({ code }) => code === order.garlic.code);
    expect(own).toMatchObject({
      order_code: order.code,
      group: "to_accept",
      recipient: {
        name: "Người Mua Mẫu",
        phone: "0987000111",
        lines: ["Số 1, đường Mẫu", "Phường Nghĩa Lộ", "Quảng Ngãi"],
      },
      cash_to_collect_vnd: order.garlic.total_vnd,
      // 340 g each.
      weight_g: 680,
      actions: ["accept", "pack", "cancel"],
    });
    const one = await ask(`/producer/consignments/${order.garlic.id}`);
    for (const text of [JSON.stringify(consignments), JSON.stringify(one.body)]) {
      expect(text).not.toContain(order.beef.code);
      expect(text).not.toContain(order.id);
    }
    const invoice = {
      ...{ company_name: "Công ty Mẫu", tax_code: "0312345678", address: "1 Mẫu" },
      email: null,
    };
    await callStore(shop, `/store/ocop/orders/${order.id}/invoice-request`, {
      body: { code: order.code, phone: "0987000111", invoice_request: invoice },
    });
    const asked = await ask(`/producer/consignments/${order.garlic.id}`);
    expect(asked.consignment.invoice_request).toEqual(invoice);
  });

  it("are found by code or phone number, and only by their own producer", async () => {
    const order = await placeDivided(shop, { phone: "+84987000222" });
    for (const q of [order.code.toLowerCase(), "0987 000 222", "%2B84987000222", "000222"]) {
      expect(await codesOf(`q=${q}`), q).toContain(order.garlic.code);
    }
    expect(await codesOf("q=0987000999")).toEqual([]);
    const stranger = await portalToken(shop);
    const { body } = await ask(`/producer/consignments?q=${order.code}`, { token: stranger });
    expect(body).toMatchObject({ consignments: [], count: 0, groups: { to_accept: 0 } });
    for (const query of ["group=nichts", "limit=51", "q=%00", "producer_id=x"]) {
      expect((await ask(`/producer/consignments?${query}`)).status, query).toBe(400);
    }
  });

  it("put what is due first to the front, page by page", async () => {
    const [late, early] = [await placeDivided(shop), await placeDivided(shop)];
    await shop.pool.query(
      `update ocop_consignment set accept_by = now() - interval '5 days' where id = $1`,
      [early.garlic.id],
    );
    const [first] = (await listOf("group=to_accept&limit=1")).consignments;
    expect(first).toMatchObject({ code: early.garlic.code, is_late: true });
    expect(await codesOf("group=to_accept&limit=50&offset=1")).toContain(late.garlic.code);
  });
});

describe("what a producer does", () => {
  it("goes from accepting to delivering, and each step is counted where it belongs", async () => {
    const { garlic } = await placeDivided(shop);
    const groupNow = async () => (await ask(`/producer/consignments/${garlic.id}`)).consignment;
    expect((await doing(garlic, "accept")).consignment.group).toBe("to_pack");
    expect((await doing(garlic, "pack")).consignment.group).toBe("to_ship");
    const carrier = { carrier: "Xe nhà mẫu", tracking_number: "MAU42" };
    const shipped = await doing(garlic, "ship", { key: newKey(), ...carrier });
    expect(shipped.consignment).toMatchObject({ group: "on_the_way", ...carrier });
    expect((await listOf("limit=1")).last_carrier).toBe("Xe nhà mẫu");
    await doing(garlic, "deliver");
    expect(await groupNow()).toMatchObject({ group: "done", cash_to_collect_vnd: 0, actions: [] });
    const { rows } = await shop.pool.query<{ action: string; actor_name: string }>(
      `select action, actor_name from ocop_consignment_action
       where consignment_id = $1 order by created_at`,
      [garlic.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(["accept", "pack", "ship", "deliver"]);
    expect(new Set(rows.map(({ actor_name }) => actor_name))).toEqual(new Set(["Chủ Tỏi"]));
  });

  it("is done once however often a device says it, and not again from another device", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const { garlic } = await placeDivided(shop);
    const before = await stockOf(shop, item);
    const [mine, other] = [{ key: newKey() }, { key: newKey() }];
    const answers = await Promise.all(
      [mine, other, mine, other].map((body) => doing(garlic, "pack", body)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses[0]).toBe(statuses[2]);
    expect(statuses[1]).toBe(statuses[3]);
    expect([...new Set(statuses)].sort()).toEqual([200, 409]);
    expect((await stockOf(shop, item)).stocked).toBe(before.stocked - 2);
    const conflict = answers.find(({ status }) => status === 409);
    expect(conflict?.message).toContain(`Kiện ${garlic.code} đã xử lý ở máy khác: nay đã đóng gói`);
    expect(conflict?.message).toContain("already handled on another device");
    expect(conflict?.consignment).toMatchObject({ id: garlic.id, status: "packed" });
    // Also when the parcel has moved on since.
    await doing(garlic, "ship", { key: newKey(), carrier: "Xe nhà mẫu" });
    const [first, second] = statuses[0] === 200 ? [mine, other] : [other, mine];
    expect((await doing(garlic, "pack", first)).status).toBe(200);
    expect(await doing(garlic, "pack", second)).toMatchObject({
      status: 409,
      consignment: { status: "shipped" },
    });
    expect((await doing(garlic, "accept")).status).toBe(409);
  });

  it("is refused before the money is there, and leaves no trace of that", async () => {
    const { garlic } = await placeDivided(shop, { paymentProvider: VIETQR });
    const asked = await ask(`/producer/consignments/${garlic.id}`);
    expect(asked.consignment).toMatchObject({
      ...{ group: "awaiting_payment", is_late: false, cash_to_collect_vnd: null },
      actions: ["accept", "cancel"],
    });
    const body = { key: newKey() };
    const unpaid = await doing(garlic, "pack", body);
    expect(unpaid.status).toBe(400);
    expect(unpaid.message).toContain("chờ người mua chuyển khoản");
    const { rows } = await shop.pool.query(
      "select from ocop_consignment_action where consignment_id = $1",
      [garlic.id],
    );
    expect(rows).toEqual([]);
  });

  it("says what is missing, and changes nothing", async () => {
    const { garlic } = await placeDivided(shop);
    const tooEarly = await doing(garlic, "ship", { key: newKey(), carrier: "Xe nhà mẫu" });
    expect(tooEarly.status).toBe(400);
    expect(tooEarly.message).toContain("chờ xác nhận nên không gửi đi được nữa");
    for (const [action, body, words] of [
      ["accept", {}, "key: cần mã"],
      ["accept", { key: "a b" }, "key: cần mã"],
      ["cancel", { key: newKey() }, "reason: ghi lý do"],
      ["cancel", { key: newKey(), reason: " " }, "reason: ghi lý do"],
      ["ship", { key: newKey(), carrier: "x".repeat(81) }, "carrier: ghi tên đơn vị vận chuyển"],
      ["accept", { key: newKey(), status: "delivered" }, "status: bỏ trường này"],
    ] as const) {
      const answer = await doing(garlic, action, body);
      expect(answer.status, words).toBe(400);
      expect(answer.message).toContain(words);
    }
    expect((await doing(garlic, "burn")).status).toBe(404);
    await doing(garlic, "pack");
    expect((await doing(garlic, "ship")).message).toContain("Cần tên đơn vị vận chuyển");
    expect((await ask(`/producer/consignments/${garlic.id}`)).consignment.status).toBe("packed");
  });

  it("refuses an order with a reason, and takes back what a recipient would not take", async () => {
    const [first, second] = [await placeDivided(shop), await placeDivided(shop)];
    const cancelled = await doing(first.garlic, "cancel", { key: newKey(), reason: "Hết hàng" });
    expect(cancelled.consignment).toMatchObject({
      ...{ status: "cancelled", cancel_reason: "Hết hàng", recipient: null, note: null },
    });
    const { item } = await variantOf(shop, GARLIC);
    await doing(second.garlic, "pack");
    const packed = await stockOf(shop, item);
    await doing(second.garlic, "ship", { key: newKey(), carrier: "Xe nhà mẫu" });
    expect((await doing(second.garlic, "refuse")).consignment.group).toBe("returns");
    const back = { key: newKey() };
    expect((await doing(second.garlic, "take_back", back)).consignment.status).toBe("returned");
    expect((await doing(second.garlic, "take_back", back)).status).toBe(200);
    expect((await stockOf(shop, item)).stocked).toBe(packed.stocked + 2);
  });

  it("is no longer told the recipient's name long after the delivery", async () => {
    const { garlic } = await placeDivided(shop);
    for (const action of ["pack", "ship", "deliver"]) {
      await act(shop, garlic, action, action === "ship" ? { carrier: "Xe nhà mẫu" } : {});
    }
    const read = async () => (await ask(`/producer/consignments/${garlic.id}`)).consignment;
    expect((await read()).recipient).not.toBeNull();
    await shop.pool.query(
      `update ocop_consignment set delivered_at = now() - interval '31 days' where id = $1`,
      [garlic.id],
    );
    expect(await read()).toMatchObject({ recipient: null, invoice_request: null });
  });
});

describe("another producer's parcel", () => {
  it("is none, as an unknown one is", async () => {
    const { beef } = await placeDivided(shop);
    const body = { key: newKey() };
    for (const { id } of [beef, { id: "ocons_none" }]) {
      const paths: [string, object?][] = [
        [""],
        ["/accept", body],
        ["/pack", body],
        ["/ship", { ...body, carrier: "Xe nhà mẫu" }],
        ["/deliver", body],
        ["/refuse", body],
        ["/take_back", body],
        ["/cancel", { ...body, reason: "Hết hàng" }],
        ["/messages", { ...body, text: "Thử" }],
        ["/messages/read", {}],
      ];
      for (const [path, sent] of paths) {
        const answer = await ask(`/producer/consignments/${id}${path}`, { body: sent });
        expect(answer.status, path).toBe(404);
        expect(answer.message).toBe("Không tìm thấy kiện hàng này / There is no such consignment");
      }
    }
    const { rows } = await shop.pool.query(
      "select from ocop_consignment where id = $1 and status = 'new'",
      [beef.id],
    );
    expect(rows).toHaveLength(1);
  });
});
