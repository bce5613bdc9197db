import { expect, it } from "vitest";
import { openCart } from "../../support/place-order.ts";
import { useShop } from "../../support/shop.ts";
import { variantOf } from "./consignments.ts";

const shop = useShop();
const WINE = "vang-sim-rung-mang-den";

async function post(path: string, body: object = {}): Promise<{ status: number; message: string }> {
  const response = await shop.store(path, { method: "POST", body: JSON.stringify(body) });
  const { message = "" } = (await response.json()) as { message?: string };
  return { status: response.status, message };
}

async function openCartOf(handle: string): Promise<string> {
  const { id } = await variantOf(shop, handle);
  const lines = [{ variant_id: id, quantity: 1 }];
  return openCart(shop, { lines, phone: "0912345678", email: "nguoi-lon@mau.example" });
}

it("orders alcohol only on the buyer's word of being 18", async () => {
  const cart = await openCartOf(WINE);
  for (const age_confirmed of [undefined, false, "true"]) {
    await post(`/store/carts/${cart}`, { metadata: { age_confirmed } });
    const refused = await post(`/store/carts/${cart}/complete`);
    expect(refused.status).toBe(400);
    expect(refused.message).toContain("từ 18 tuổi");
  }
  await post(`/store/carts/${cart}`, { metadata: { age_confirmed: true } });
  expect((await post(`/store/carts/${cart}/complete`)).status).toBe(200);
});

it("sells no spirits from 15 % on, whether in the cart already or new to it", async () => {
  const cart = await openCartOf(WINE);
  await post(`/store/carts/${cart}`, { metadata: { age_confirmed: true } });
  await shop.pool.query(
    `update product set metadata = coalesce(metadata, '{}') || '{"alcohol_percent": "15,0 % vol"}'
     where handle = $1`,
    [WINE],
  );
  const refused = await post(`/store/carts/${cart}/complete`);
  expect(refused).toMatchObject({ status: 400 });
  expect(refused.message).toContain("15 độ");
  await expect(openCartOf(WINE)).rejects.toThrow("không bán trực tuyến");
});

it("takes into no cart what is sold on request", async () => {
  const cart = await openCartOf("toi-ly-son-dori");
  await shop.pool.query(
    `update ocop_registered_product set product_set_id =
       (select id from ocop_product_set where number = 26)
     where id = (select link.registered_product_id from product_product_ocop_registered_product link
       join product on product.id = link.product_id where product.handle = 'thit-bo-kho-thu-ba')`,
  );
  const { id } = await variantOf(shop, "thit-bo-kho-thu-ba");
  const refused = await post(`/store/carts/${cart}/line-items`, { variant_id: id, quantity: 1 });
  expect(refused).toMatchObject({ status: 400 });
  expect(refused.message).toContain("hỏi cơ sở");
});
