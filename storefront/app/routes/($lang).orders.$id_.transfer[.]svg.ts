import type { LoaderFunctionArgs } from "@remix-run/node";

import { readKnownOrders } from "~/features/order/order-cookie.server";
import { fetchBankTransfer } from "~/features/payment/bank-transfer.server";
import { languageOf } from "~/i18n/language";
import { localeOf } from "~/lib/store.server";

/** `GET /orders/:id/transfer.svg`: the VietQR code of an order, for the browser that may see it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const known = await readKnownOrders(request);
  const isKnown = known.some((order) => order.id === params.id);
  const transfer = isKnown
    ? await fetchBankTransfer(localeOf(languageOf(params)), params.id ?? "")
    : null;
  if (!transfer?.qr) return new Response("Not found\n", { status: 404 });
  return new Response(transfer.qr.svg, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": "private, no-store",
    },
  });
}
