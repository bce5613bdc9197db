import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadCart } from "~/features/cart/cart.server";
import { readCartReference, writeCartReference } from "~/features/cart/cart-cookie.server";
import { readCartNotice, writeCartNotice } from "~/features/cart/cart-notice.server";
import { CartPage } from "~/features/cart/cart-page";
import { addToCart, changeLine } from "~/features/cart/change-cart.server";
import { safeRedirect } from "~/features/cart/safe-redirect";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf, pathIn } from "~/i18n/language";
import { localeOf } from "~/lib/store.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const [cart, notice, reference] = await Promise.all([
    loadCart(request, localeOf(language)),
    readCartNotice(request),
    readCartReference(request),
  ]);
  const headers = new Headers({ "Cache-Control": "private, no-store" });
  const count = cart?.view.itemCount ?? 0;
  if (reference && reference.count !== count) {
    const kept = { id: reference.id, count };
    headers.append("Set-Cookie", await writeCartReference(request, cart ? kept : null));
  }
  return data({ cart, notice, title: translateIn(language)("cart.title") }, { headers });
}

/**
 * `intent=add` and `intent=buy-now` take `variant_id`, `quantity` and an optional `redirect_to` within
 * the shop; `intent=update` and `intent=remove` take `line_id`. With `respond=json` the answer is
 * `{ done, notice, count }` instead of a redirect.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const locale = localeOf(language);
  const form = await request.formData();
  const intent = form.get("intent");
  const isAdding = intent === "add" || intent === "buy-now";
  const change = isAdding
    ? await addToCart(request, locale, form)
    : await changeLine(request, locale, form);

  const headers = new Headers();
  if (change.setCookie) headers.append("Set-Cookie", change.setCookie);
  headers.append("Set-Cookie", await writeCartNotice(request, change.notice));
  if (form.get("respond") === "json") {
    const { done, notice, count } = change;
    return data({ done, notice, count }, { headers });
  }
  const cartPath = pathIn(language, "/cart");
  if (intent === "buy-now" && change.notice?.code === "added") {
    return redirect(pathIn(language, "/checkout"), { headers });
  }
  const target =
    isAdding && change.done ? safeRedirect(form.get("redirect_to"), cartPath) : cartPath;
  return redirect(target, { headers });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title },
  { name: "robots", content: "noindex" },
];

export default function CartRoute() {
  const { cart, notice } = useLoaderData<typeof loader>();
  return <CartPage cart={cart} notice={notice} />;
}
