import { describe, expect, it } from "vitest";
import { placeOrder } from "../../support/place-order.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();

/** By hand from the sample rates: 680 g out of Lý Sơn, and 130 g within the province. */
const GARLIC_PARCEL_VND = 16_000 + 2_500 + 14_000;
const BEEF_PARCEL_VND = 16_000;

async function lookUp(body: unknown): Promise<{ status: number; answer: Record<string, unknown> }> {
  const response = await shop.store("/store/order-lookup", {
    method: "POST",
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

async function offered(handle: string): Promise<{ id: string; price: number; available: number }> {
  const response = await shop.store(`/store/ocop/products/${handle}`);
  const { product } = (await response.json()) as {
    product: { variants: { id: string; price_vnd: number; available_quantity: number }[] };
  };
  const [variant] = product.variants;
  if (!variant) throw new Error(`${handle} has no variant`);
  return {
    id: variant.id,
    price: variant.price_vnd,
    available: variant.available_quantity,
  };
}

describe("an order by its code and phone number", () => {
  it("is not found by trying phone numbers", async () => {
    const statuses: number[] = [];
    for (let number = 10; number <= 30; number += 1) {
      const code = number % 2 ? "QNAAAAAAAA" : " qnaaaa-aaaa";
      statuses.push((await lookUp({ code, phone: `09123456${number}` })).status);
    }
    expect(statuses).toEqual([...Array<number>(20).fill(404), 429]);
    expect((await lookUp({ code: "QNBBBBBBBB", phone: "0912345610" })).status).toBe(404);
  });

  it("costs what the pages said, takes the stock, and is found again only with both", async () => {
    const garlic = await offered("toi-ly-son-dori");
    const beef = await offered("thit-bo-kho-thu-ba");
    const order = await placeOrder(shop, {
      lines: [
        { variant_id: garlic.id, quantity: 2 },
        { variant_id: beef.id, quantity: 1 },
      ],
      phone: "0912345678",
    });
    expect(order.total).toBe(2 * garlic.price + beef.price + GARLIC_PARCEL_VND + BEEF_PARCEL_VND);
    expect(order.custom_display_id).toMatch(/^QN[0-9A-Z]{8}$/);
    expect((await offered("toi-ly-son-dori")).available).toBe(garlic.available - 2);
    expect((await offered("thit-bo-kho-thu-ba")).available).toBe(beef.available - 1);

    const code = order.custom_display_id;
    const found = { status: 200, answer: { order_id: order.id } };
    expect(await lookUp({ code, phone: "0912345678" })).toEqual(found);
    expect(await lookUp({ code: ` ${code.toLowerCase()} `, phone: "+84 912 345 678" })).toEqual(
      found,
    );

    const wrongPhone = await lookUp({ code, phone: "0912345679" });
    const wrongCode = await lookUp({ code: "QN00000000", phone: "0912345678" });
    expect(wrongPhone.status).toBe(404);
    expect(wrongCode).toEqual(wrongPhone);
  });

  it.each([
    [{}],
    [{ code: "QN1", phone: "" }],
    [{ code: 7, phone: "0912345678" }],
    [{ code: "x".repeat(1000), phone: "0912345678" }],
    [{ code: "QN1", phone: "0912345678", more: true }],
  ])("answers 400 to %j", async (body) => {
    expect(await lookUp(body)).toMatchObject({ status: 400, answer: { type: "invalid_data" } });
  });

  it("sells no more than there is", async () => {
    const vase = await offered("luc-binh-gom-my-thien");
    await expect(
      placeOrder(shop, {
        lines: [{ variant_id: vase.id, quantity: vase.available + 1 }],
        phone: "0912345678",
      }),
    ).rejects.toThrow(/inventory/i);
    expect((await offered("luc-binh-gom-my-thien")).available).toBe(vase.available);
  });
});
