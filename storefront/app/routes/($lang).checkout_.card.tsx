import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { fetchCardPayment } from "~/features/card-payment/card-payment.server";
import { CardWaitPage, type CardWait } from "~/features/card-payment/card-wait-page";
import { readCartReference } from "~/features/cart/cart-cookie.server";
import { placePaidOrder } from "~/features/checkout/place-order.server";
import { redirectToOrder } from "~/features/checkout/submit-checkout.server";
import { readKnownOrders } from "~/features/order/order-cookie.server";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf, pathIn } from "~/i18n/language";
import { localeOf } from "~/lib/store.server";

/**
 * Where the browser comes back to from the card form or the bank, `?cart=…` its cart: goes on to the
 * order as soon as there is one, whoever made it. What Stripe adds to the address is not looked at:
 * how the payment stands is asked for.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const locale = localeOf(language);
  const cartId = new URL(request.url).searchParams.get("cart") ?? "";
  const known = (await readKnownOrders(request)).find((order) => order.cartId === cartId);
  if (known) throw redirect(pathIn(language, `/orders/${known.id}`));
  const reference = await readCartReference(request);
  if (reference?.id !== cartId) throw redirect(pathIn(language, "/cart"));

  const payment = await fetchCardPayment(locale, cartId);
  const wait = waitOf(payment?.state);
  const orderId = wait === "placing" ? await orderOf(locale, cartId) : (payment?.order_id ?? null);
  if (orderId) throw await redirectToOrder(request, language, { orderId, cartId });
  if (!wait) throw redirect(pathIn(language, "/checkout"));
  const title = translateIn(language)("card.waitTitle");
  return data({ wait, title }, { headers: { "Cache-Control": "private, no-store" } });
}

function waitOf(state: string | undefined): CardWait | null {
  if (state === "processing" || state === "returned") return state;
  return state === "paid" ? "placing" : null;
}

async function orderOf(
  locale: Parameters<typeof placePaidOrder>[0],
  cartId: string,
): Promise<string | null> {
  const result = await placePaidOrder(locale, cartId);
  return result.kind === "placed" ? result.orderId : null;
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title },
  { name: "robots", content: "noindex" },
];

export default function CardWaitRoute() {
  return <CardWaitPage wait={useLoaderData<typeof loader>().wait} />;
}
