import { redirect } from "@remix-run/node";

import { languageOf, pathIn, type Language } from "~/i18n/language";
import { localeOf, storeFetch, StoreError, type Locale } from "~/lib/store.server";

import { logFailure } from "../cart/log-failure.server";
import { maySeeOrder } from "../order/may-see-order.server";
import { fetchOrder, fetchOrderParts, type OrderParts } from "../order/order.server";
import type { OrderView } from "../order/order-view";

/** Why a change was not made, for the buyer. */
export type ChangeTrouble = "tooLate" | "tooMany" | "failed";

/**
 * The order of the page's address, for a browser that may see it; everybody else is led to the
 * order's page, which asks for code and phone.
 */
export async function requireOrder(
  request: Request,
  params: { lang?: string; id?: string },
): Promise<OrderParts & { order: OrderView; language: Language; locale: Locale }> {
  const language = languageOf(params);
  const locale = localeOf(language);
  const id = params.id ?? "";
  if (await maySeeOrder(request, language, id)) {
    const [order, parts] = await Promise.all([fetchOrder(locale, id), fetchOrderParts(locale, id)]);
    if (order) return { order, ...parts, language, locale };
  }
  throw redirect(pathIn(language, `/orders/${encodeURIComponent(id)}`));
}

/** Sends a change of an order with the proof that the buyer's browser stands for; null: it is made. */
export async function changeOrder(
  locale: Locale,
  order: OrderView,
  change: {
    path: "cancellation" | "invoice-request" | "messages";
    body: object;
    clientAddress?: string;
  },
): Promise<ChangeTrouble | null> {
  const { path, body, clientAddress } = change;
  try {
    await storeFetch(locale, `/store/ocop/orders/${encodeURIComponent(order.id)}/${path}`, {
      method: "POST",
      body: { code: order.code, phone: order.recipient.phone, ...body },
      clientAddress,
    });
    return null;
  } catch (error) {
    const status = error instanceof StoreError ? error.status : 503;
    if (status === 429) return "tooMany";
    if (status === 409 || status === 400) return "tooLate";
    logFailure(`Changing an order failed (${path}):`, error);
    return "failed";
  }
}

export const STATUS_OF_TROUBLE: Record<ChangeTrouble, number> = {
  tooLate: 409,
  tooMany: 429,
  failed: 503,
};
