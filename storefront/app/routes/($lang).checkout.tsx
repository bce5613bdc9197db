import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";

import { checkoutPrefill } from "~/features/account/prefill.server";
import { getAddressIndex } from "~/features/address/address.server";
import { loadCart } from "~/features/cart/cart.server";
import { readCartReference } from "~/features/cart/cart-cookie.server";
import { fetchDelivery } from "~/features/cart/store-cart.server";
import { CheckoutAgain } from "~/features/checkout/checkout-again";
import { CheckoutPage } from "~/features/checkout/checkout-page";
import { findOrderOfCart } from "~/features/checkout/place-order.server";
import { redirectToOrder, submitCheckout } from "~/features/checkout/submit-checkout.server";
import { PageError } from "~/features/frame/page-error";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf, pathIn } from "~/i18n/language";
import { localeOf } from "~/lib/store.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const [cart, index, known] = await Promise.all([
    loadCart(request, localeOf(language)),
    getAddressIndex(),
    checkoutPrefill(request, language),
  ]);
  if (!cart) {
    // Ordered already, but this browser never got the answer: show the order.
    const reference = await readCartReference(request);
    const ordered = reference && (await findOrderOfCart(localeOf(language), reference.id));
    if (ordered?.kind === "placed") throw await redirectToOrder(request, language, ordered);
  }
  if (!cart || cart.view.hasProblem) throw redirect(pathIn(language, "/cart"));
  const { province_code: provinceCode, commune_code: communeCode } = known.values;
  // Without JavaScript nobody asks again for the address that the account has filled in.
  const delivery = provinceCode
    ? await fetchDelivery(localeOf(language), cart.id, {
        provinceCode,
        communeCode: communeCode || null,
      })
    : cart.delivery;
  const title = translateIn(language)("checkout.title");
  const headers = { "Cache-Control": "private, no-store" };
  return data(
    { cart: { ...cart, delivery }, known, provinces: index.provinces, title },
    { headers },
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitCheckout(request, languageOf(params));
}

/** A changed price (409) needs the new cart beside the message. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title },
  { name: "robots", content: "noindex" },
];

export default function CheckoutRoute() {
  const { cart, known, provinces } = useLoaderData<typeof loader>();
  return (
    <CheckoutPage
      cart={cart}
      provinces={provinces}
      known={known}
      answer={useActionData<typeof action>()}
    />
  );
}

export function ErrorBoundary() {
  const answer = useActionData<typeof action>();
  return answer ? <CheckoutAgain answer={answer} /> : <PageError />;
}
