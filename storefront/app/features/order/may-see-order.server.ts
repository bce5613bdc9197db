import type { Language } from "~/i18n/language";

import { isOwnOrder } from "../account/account.server";
import { readKnownOrders } from "./order-cookie.server";

/** Whether this browser placed the order or looked it up, or the signed-in customer owns it. */
export async function maySeeOrder(
  request: Request,
  language: Language,
  orderId: string,
): Promise<boolean> {
  const known = await readKnownOrders(request);
  return known.some(({ id }) => id === orderId) || isOwnOrder(request, language, orderId);
}
