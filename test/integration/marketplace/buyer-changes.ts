import type { Shop } from "../../support/shop.ts";

/** What a buyer asks of an order that was placed. */
export async function askToChange(
  shop: Shop,
  orderId: string,
  path: "cancellation" | "invoice-request",
  body: object,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await shop.store(`/store/ocop/orders/${orderId}/${path}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** A consignment as the staff see it by itself. */
export async function readConsignment(
  shop: Shop,
  id: string,
): Promise<Record<string, unknown> | undefined> {
  const response = await shop.admin(`/admin/ocop/consignments/${id}`);
  return ((await response.json()) as { consignment?: Record<string, unknown> }).consignment;
}
