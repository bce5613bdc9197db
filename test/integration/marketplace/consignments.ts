import { expect } from "vitest";
import type { Buyer } from "../../support/place-order.ts";
import { placeOrder } from "../../support/place-order.ts";
import type { Shop } from "../../support/shop.ts";

export type Consignment = {
  id: string;
  code: string;
  status: string;
  producer: { handle: string | null; name: string };
  item_total_vnd: number;
  shipping_vnd: number;
  discount_vnd: number;
  total_vnd: number;
  refunded_vnd: number;
  carrier: string | null;
  tracking_number: string | null;
  actions: string[];
  items: { line_item_id: string; title: string; quantity: number }[];
};

export const GARLIC = "toi-ly-son-dori";
export const BEEF = "thit-bo-kho-thu-ba";

/** The first size of a product of the sample and its inventory item. */
export async function variantOf(shop: Shop, handle: string): Promise<{ id: string; item: string }> {
  const { rows } = await shop.pool.query<{ id: string; item: string }>(
    `select variant.id, part.inventory_item_id as item
     from product join product_variant variant on variant.product_id = product.id
     join product_variant_inventory_item part on part.variant_id = variant.id
     where product.handle = $1 order by variant.variant_rank limit 1`,
    [handle],
  );
  const [row] = rows;
  if (!row) throw new Error(`The sample has no ${handle}.`);
  return row;
}

/** What of an inventory item lies there and what of it is reserved. */
export async function stockOf(
  shop: Shop,
  item: string,
): Promise<{ stocked: number; reserved: number }> {
  const { rows } = await shop.pool.query<{ stocked: number; reserved: number }>(
    `select sum(stocked_quantity)::int as stocked, sum(reserved_quantity)::int as reserved
     from inventory_level where inventory_item_id = $1 and deleted_at is null`,
    [item],
  );
  return rows[0] ?? { stocked: 0, reserved: 0 };
}

export async function consignmentsOf(shop: Shop, orderId: string): Promise<Consignment[]> {
  const response = await shop.admin(`/admin/ocop/consignments?order_id=${orderId}`);
  expect(response.status).toBe(200);
  return ((await response.json()) as { consignments: Consignment[] }).consignments;
}

/** An order of both producers, once it is divided. */
export async function placeDivided(
  shop: Shop,
  buyer: Partial<Buyer> & { paymentProvider?: string } = {},
): Promise<{ id: string; code: string; total: number; garlic: Consignment; beef: Consignment }> {
  const [garlic, beef] = [await variantOf(shop, GARLIC), await variantOf(shop, BEEF)];
  const order = await placeOrder(shop, {
    lines: [
      { variant_id: garlic.id, quantity: 2 },
      { variant_id: beef.id, quantity: 1 },
    ],
    phone: "0912345678",
    ...buyer,
  });
  await expect
    .poll(async () => (await consignmentsOf(shop, order.id)).length, { timeout: 15_000 })
    .toBe(2);
  const [first, second] = await consignmentsOf(shop, order.id);
  if (!first || !second) throw new Error("The order was not divided.");
  return {
    id: order.id,
    code: order.custom_display_id,
    total: order.total,
    garlic: first,
    beef: second,
  };
}

/** Does something to a consignment as staff. */
export async function act(
  shop: Shop,
  { id }: { id: string },
  action: string,
  body: object = {},
): Promise<{ status: number; consignment: Consignment; message?: string }> {
  const response = await shop.admin(`/admin/ocop/consignments/${id}/${action}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { consignment: Consignment; message?: string };
  return { status: response.status, ...answer };
}
