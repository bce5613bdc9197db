import { orderStatus, type OrderStatus, vietnamDate } from "~/features/order/order-view";
import type { Language } from "~/i18n/language";
import { localeOf, storeFetch, StoreError } from "~/lib/store.server";

import { accountFetch } from "./account-fetch.server";
import { readSession } from "./session-cookie.server";

export type Account = { name: string; phone: string; email: string | null };
type AccountAnswer = { account: Account; open_cart_id: string | null };

export type OrderSummary = {
  id: string;
  code: string;
  placedOn: string;
  status: OrderStatus;
  totalVnd: number;
};

export async function fetchAccount(request: Request, language: Language): Promise<Account> {
  return (await accountFetch<AccountAnswer>(request, language, "/store/ocop/account")).account;
}

type StoredSummary = {
  id: string;
  status: string;
  fulfillment_status?: string | null;
  display_id: number;
  custom_display_id: string | null;
  created_at: string;
  total: number;
};

const SUMMARY_FIELDS = [
  ...["id", "status", "fulfillment_status", "display_id", "custom_display_id"],
  ...["created_at", "total"],
].join(",");
export const ORDERS_PER_PAGE = 20;

/** A page of the signed-in customer's own orders, the newest first, and how many there are. */
export async function fetchOrders(
  request: Request,
  language: Language,
  page: number,
): Promise<{ orders: OrderSummary[]; count: number }> {
  const { orders, count } = await accountFetch<{ orders: StoredSummary[]; count: number }>(
    request,
    language,
    "/store/orders",
    {
      query: {
        fields: SUMMARY_FIELDS,
        order: "-created_at",
        limit: ORDERS_PER_PAGE,
        offset: (page - 1) * ORDERS_PER_PAGE,
      },
    },
  );
  const summaries = orders.map((order) => ({
    id: order.id,
    code: order.custom_display_id ?? String(order.display_id),
    placedOn: vietnamDate(new Date(order.created_at)),
    status: orderStatus(order.status, order.fulfillment_status),
    totalVnd: order.total,
  }));
  return { orders: summaries, count };
}

/** Whether an order is the signed-in customer's own; false for a guest. */
export async function isOwnOrder(
  request: Request,
  language: Language,
  orderId: string,
): Promise<boolean> {
  const token = await readSession(request);
  if (token === null || !/^order_\w{1,40}$/.test(orderId)) return false;
  try {
    const { orders } = await storeFetch<{ orders: { id: string }[] }>(
      localeOf(language),
      "/store/orders",
      { token, query: { id: orderId, fields: "id" } },
    );
    return orders.some(({ id }) => id === orderId);
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}
