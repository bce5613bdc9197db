import { storeFetch, StoreError, type Locale } from "~/lib/store.server";

import type { InvoiceRequest } from "../invoice/invoice-request";
import { toOrderParcels, type OrderParcel, type StoredConsignment } from "./order-parcels";
import { buildOrderView, type OrderView, type StoredOrder } from "./order-view";

const ORDER_FIELDS = [
  "id",
  "status",
  "fulfillment_status",
  "display_id",
  "custom_display_id",
  "created_at",
  "item_total",
  "shipping_total",
  "total",
  "items.id",
  "items.variant_id",
  "items.product_handle",
  "items.product_title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "*shipping_address",
  "shipping_methods.name",
  "*payment_collections.payments",
].join(",");

/** The order, or null when the backend does not know it. Only for a browser that may see it. */
export async function fetchOrder(locale: Locale, orderId: string): Promise<OrderView | null> {
  try {
    const { order } = await storeFetch<{ order: StoredOrder }>(
      locale,
      `/store/orders/${encodeURIComponent(orderId)}`,
      { query: { fields: ORDER_FIELDS } },
    );
    return buildOrderView(order);
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  }
}

export type OrderParts = { parcels: OrderParcel[]; invoice: InvoiceRequest | null };

/**
 * The order's parcels, none while they are not known, and to whom its invoice goes, where one is
 * wanted. Only for a browser that may see the order.
 */
export async function fetchOrderParts(locale: Locale, orderId: string): Promise<OrderParts> {
  try {
    const { consignments, invoice_request } = await storeFetch<{
      consignments: StoredConsignment[];
      invoice_request: InvoiceRequest | null;
    }>(locale, `/store/ocop/orders/${encodeURIComponent(orderId)}/consignments`);
    return { parcels: toOrderParcels(consignments), invoice: invoice_request };
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return { parcels: [], invoice: null };
    throw error;
  }
}

/** The id of the one order with this code and phone, or null. */
export async function lookUpOrder(
  locale: Locale,
  code: string,
  phone: string,
): Promise<string | null> {
  try {
    const { order_id } = await storeFetch<{ order_id: string }>(locale, "/store/order-lookup", {
      method: "POST",
      body: { code, phone },
    });
    return order_id;
  } catch (error) {
    if (error instanceof StoreError && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}
