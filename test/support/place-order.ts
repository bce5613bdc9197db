import type { Shop } from "./shop.ts";

type Line = { variant_id: string; quantity: number };
/** Where a parcel goes, by official codes; without them to Quảng Ngãi's mainland. */
export type Destination = { province: string; metadata: Record<string, string> };
/** Medusa makes a customer of each e-mail: buyers at once need their own. */
export type Buyer = { lines: Line[]; phone: string; email?: string; to?: Destination };
export type PlacedOrder = { id: string; custom_display_id: string; total: number };

export const CASH_ON_DELIVERY = "pp_cod_cod";

async function post<Answer>(shop: Shop, path: string, body: object = {}): Promise<Answer> {
  const response = await shop.store(path, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** A cart through the store API as the storefront makes it, with everything but the payment. */
export async function fillCart(
  shop: Shop,
  { lines, phone, email = "nguoi-mua@mau.example", to }: Buyer,
): Promise<{ cartId: string; collectionId: string }> {
  const { regions } = (await (await shop.store("/store/regions")).json()) as {
    regions: { id: string }[];
  };
  const { cart } = await post<{ cart: { id: string } }>(shop, "/store/carts", {
    region_id: regions[0]?.id,
    email,
    items: lines,
    shipping_address: {
      first_name: "Người Mua Mẫu",
      last_name: "",
      phone,
      address_1: "Số 1, đường Mẫu",
      city: "Phường Nghĩa Lộ",
      province: "Quảng Ngãi",
      country_code: "vn",
      ...to,
    },
  });
  await post(shop, `/store/ocop/carts/${cart.id}/parcels`);
  const { payment_collection: collection } = await post<{ payment_collection: { id: string } }>(
    shop,
    "/store/payment-collections",
    { cart_id: cart.id },
  );
  return { cartId: cart.id, collectionId: collection.id };
}

/** A cart that only has to be completed. */
export async function openCart(
  shop: Shop,
  { paymentProvider = CASH_ON_DELIVERY, ...buyer }: Buyer & { paymentProvider?: string },
): Promise<string> {
  const { cartId, collectionId } = await fillCart(shop, buyer);
  await post(shop, `/store/payment-collections/${collectionId}/payment-sessions`, {
    provider_id: paymentProvider,
  });
  return cartId;
}

/** Buys through the store API as the storefront does, cash on delivery when nothing else is said. */
export async function placeOrder(
  shop: Shop,
  buyer: Buyer & { paymentProvider?: string },
): Promise<PlacedOrder> {
  const cartId = await openCart(shop, buyer);
  const { order } = await post<{ order: PlacedOrder }>(shop, `/store/carts/${cartId}/complete`);
  return order;
}
