import type { Shop } from "./shop.ts";

type Line = { variant_id: string; quantity: number };

async function post<Answer>(shop: Shop, path: string, body: object = {}): Promise<Answer> {
  const response = await shop.store(path, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** Buys through the store API as the storefront does, cash on delivery. */
export async function placeOrder(
  shop: Shop,
  { lines, phone }: { lines: Line[]; phone: string },
): Promise<{ id: string; custom_display_id: string; total: number }> {
  const { regions } = (await (await shop.store("/store/regions")).json()) as {
    regions: { id: string }[];
  };
  const { cart } = await post<{ cart: { id: string } }>(shop, "/store/carts", {
    region_id: regions[0]?.id,
    email: "nguoi-mua@mau.example",
    shipping_address: {
      first_name: "Người Mua Mẫu",
      last_name: "",
      phone,
      address_1: "Số 1, đường Mẫu",
      city: "Phường Nghĩa Lộ",
      province: "Quảng Ngãi",
      country_code: "vn",
    },
  });
  for (const line of lines) await post(shop, `/store/carts/${cart.id}/line-items`, line);
  const { shipping_options: options } = (await (
    await shop.store(`/store/shipping-options?cart_id=${cart.id}`)
  ).json()) as { shipping_options: { id: string }[] };
  await post(shop, `/store/carts/${cart.id}/shipping-methods`, { option_id: options[0]?.id });
  const { payment_collection: collection } = await post<{ payment_collection: { id: string } }>(
    shop,
    "/store/payment-collections",
    { cart_id: cart.id },
  );
  await post(shop, `/store/payment-collections/${collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  });
  const { order } = await post<{
    order: { id: string; custom_display_id: string; total: number };
  }>(shop, `/store/carts/${cart.id}/complete`);
  return order;
}
