import type { LoaderFunctionArgs } from "@remix-run/node";

import { findOpenCart } from "~/features/cart/cart.server";
import { fetchDelivery } from "~/features/cart/store-cart.server";
import { localeOf } from "~/lib/store.server";

const PRIVATE = { "Cache-Control": "private, no-store" };

/**
 * `GET /api/parcels?province=51&commune=21211`: what sending this browser's cart there costs, as
 * `{ delivery }`; null without a cart, or when something in it cannot be sent there.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const provinceCode = search.get("province") ?? "";
  const communeCode = search.get("commune") ?? "";
  if (!/^\d{2}$/.test(provinceCode) || !/^(\d{5})?$/.test(communeCode)) {
    const message = "Needs a province code such as 51, and a commune code such as 21211 or none";
    return Response.json({ type: "invalid_data", message }, { status: 400 });
  }
  const locale = localeOf("vi");
  const cart = await findOpenCart(request, locale);
  const place = { provinceCode, communeCode: communeCode || null };
  const delivery = cart && (await fetchDelivery(locale, cart.id, place));
  return Response.json({ delivery }, { headers: PRIVATE });
}
