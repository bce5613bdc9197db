import type { LoaderFunctionArgs } from "@remix-run/node";

import { maySeeOrder } from "~/features/order/may-see-order.server";
import { fetchBankTransfer } from "~/features/payment/bank-transfer.server";
import { languageOf } from "~/i18n/language";
import { localeOf } from "~/lib/store.server";

/** `GET /orders/:id/transfer.svg`: the VietQR code of an order, for the browser that may see it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const id = params.id ?? "";
  const transfer = (await maySeeOrder(request, language, id))
    ? await fetchBankTransfer(localeOf(language), id)
    : null;
  if (!transfer?.qr) return new Response("Not found\n", { status: 404 });
  return new Response(transfer.qr.svg, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": "private, no-store",
    },
  });
}
