import { beforeAll, describe, expect, it } from "vitest";
import { callStore } from "../../support/accounts.ts";
import { messagesTo } from "../../support/messages.ts";
import { pdfLines } from "../../support/pdf-text.ts";
import { newProducerOwner, portalToken } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import { GARLIC, placeDivided, variantOf } from "../marketplace/consignments.ts";
import { newKey, ordersCalls } from "./own-orders.ts";

const shop = useShop();
const SOON = { timeout: 30_000, interval: 200 };

let token = "";
const { ask, codesOf, doing, listOf } = ordersCalls(shop, () => token);

beforeAll(async () => {
  ({ token } = await newProducerOwner(shop, "dori", { phone: "0912000401", name: "Chủ Tỏi" }));
});

describe("labels and packing slips", () => {
  const papers = async (path: string) => {
    const response = await fetch(`${shop.backendUrl}/producer/consignments/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { response, file: Buffer.from(await response.arrayBuffer()) };
  };

  it("are printed for several parcels at once", async () => {
    const [one, two] = [await placeDivided(shop), await placeDivided(shop)];
    await shop.pool.query(
      `update "order" set metadata = '{"note": "Gọi trước khi giao"}', locale = 'en-US' where id = $1`,
      [two.id],
    );
    const ids = `ids=${one.garlic.id},${two.garlic.id},${one.garlic.id}`;
    const labels = await papers(`labels.pdf?${ids}`);
    expect(labels.response.headers.get("content-type")).toBe("application/pdf");
    expect(labels.response.headers.get("content-disposition")).toContain(
      `nhan-${one.garlic.code}-2.pdf`,
    );
    const label = pdfLines(labels.file);
    expect(label.filter((line) => line === "Thu hộ (COD)")).toHaveLength(2);
    for (const text of [
      ...[one.garlic.code, two.garlic.code, "Người Mua Mẫu", "0912 345 678", "Phường Nghĩa Lộ"],
      `${new Intl.NumberFormat("vi-VN").format(one.garlic.total_vnd)} ₫`,
      "Khối lượng: 680 g",
    ]) {
      expect(label, text).toContain(text);
    }
    const slips = pdfLines((await papers(`slips.pdf?${ids}`)).file);
    for (const text of [
      ...[`Phiếu đóng gói ${one.garlic.code}`, `Packing slip ${two.garlic.code}`],
      ...["The buyer's note", "Gọi trước khi giao", "2"],
    ]) {
      expect(slips, text).toContain(text);
    }
    expect(slips.join(" ")).not.toContain(one.beef.items[0]?.title);
  });

  it("are refused for what nobody sends any more, for strangers' parcels and for too many", async () => {
    const order = await placeDivided(shop);
    const both = await papers(`labels.pdf?ids=${order.garlic.id},${order.beef.id}`);
    expect(both.response.status).toBe(404);
    for (const query of [
      "",
      "?ids=",
      `?ids=${Array.from({ length: 51 }, (_, i) => i).join(",")}`,
    ]) {
      expect((await papers(`slips.pdf${query}`)).response.status, query).toBe(400);
    }
    await doing(order.garlic, "cancel", { key: newKey(), reason: "Hết hàng" });
    expect((await papers(`labels.pdf?ids=${order.garlic.id}`)).response.status).toBe(409);
  });
});

describe("messages about an order", () => {
  it("reach the buyer by the way they get all news, and come back to the producer", async () => {
    const phone = "0987000333";
    const order = await placeDivided(shop, { phone, email: "khach-nhan-tin@mau.example" });
    await shop.pool.query(`update "order" set email = null, locale = 'en-US' where id = $1`, [
      order.id,
    ]);
    const text = "Hàng gửi sáng mai.\nBạn ở nhà chứ?";
    const body = { key: newKey(), text };
    expect((await doing(order.garlic, "messages", body)).status).toBe(200);
    expect((await doing(order.garlic, "messages", body)).consignment.messages).toMatchObject([
      { sender: "producer", text, author_name: "Chủ Tỏi" },
    ]);
    const told = () => messagesTo(shop, phone).filter((sent) => sent.includes("sáng mai"));
    await expect.poll(told, SOON).toHaveLength(1);
    expect(told()[0]).toContain(`writes about parcel ${order.garlic.code}`);
    expect(told()[0]).toContain("/en/orders");

    const answer = (extra: object) =>
      callStore(shop, `/store/ocop/orders/${order.id}/messages`, {
        body: {
          ...{ code: order.code, phone, consignment_code: order.garlic.code },
          ...{ key: "buyer-key-1", text: "Vâng, cứ giao." },
          ...extra,
        },
      });
    expect((await answer({ phone: "0987000334" })).status).toBe(404);
    expect((await answer({ consignment_code: `${order.code}-9` })).status).toBe(404);
    expect((await answer({ text: " " })).body.message).toContain("text: viết từ 1 đến 300 ký tự");
    expect((await answer({ text: "x".repeat(301) })).status).toBe(400);
    for (let time = 0; time < 2; time += 1) expect((await answer({})).body).toEqual({ sent: true });

    const shown = await callStore(shop, `/store/ocop/orders/${order.id}/consignments`);
    expect(shown.body.consignments).toMatchObject([
      {
        messages: [
          { sender: "producer", text },
          { sender: "buyer", text: "Vâng, cứ giao." },
        ],
      },
      { messages: [] },
    ]);
    expect(JSON.stringify(shown.body)).not.toContain("Chủ Tỏi");
    expect(await codesOf("unread=true")).toEqual([order.garlic.code]);
    expect((await listOf("limit=1")).unread).toBe(1);
    const read = await doing(order.garlic, "messages/read", {});
    expect(read.consignment).toMatchObject({ unread_count: 0 });
    expect(await codesOf("unread=true")).toEqual([]);
  });

  it("end with the order, and are counted", async () => {
    const order = await placeDivided(shop);
    const write = () => doing(order.garlic, "messages", { key: newKey(), text: "Thử" });
    for (let time = 0; time < 10; time += 1) expect((await write()).status).toBe(200);
    const tooMany = await write();
    expect(tooMany.status).toBe(429);
    expect(tooMany.message).toContain("Hôm nay bạn đã nhắn nhiều");
    const other = await placeDivided(shop);
    await doing(other.garlic, "cancel", { key: newKey(), reason: "Hết hàng" });
    expect((await doing(other.garlic, "messages", { key: newKey(), text: "Thử" })).status).toBe(
      409,
    );
  });
});

describe("low stock", () => {
  it("lists the producer's own goods that run out", async () => {
    const { item } = await variantOf(shop, GARLIC);
    const low = async (query = "", as = token) =>
      (await ask(`/producer/low-stock${query}`, { token: as })).body as unknown as {
        variants: { handle: string; available: number }[];
        count: number;
      };
    const had = (await low()).variants.find(({ handle }) => handle === GARLIC);
    expect(had).toBeUndefined();
    await shop.pool.query(
      `update inventory_level set stocked_quantity = reserved_quantity + 5,
         raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + 5)::text, 'precision', 20)
       where inventory_item_id = $1`,
      [item],
    );
    expect((await low()).variants).toContainEqual(
      expect.objectContaining({ handle: GARLIC, available: 5 }),
    );
    expect((await low("?threshold=4")).variants.map(({ handle }) => handle)).not.toContain(GARLIC);
    const others = await low("?threshold=1000", await portalToken(shop));
    expect(others).toMatchObject({ variants: [], count: 0 });
    expect((await ask("/producer/low-stock?threshold=-1")).status).toBe(400);
  });
});
