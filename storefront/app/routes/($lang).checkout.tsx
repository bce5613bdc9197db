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
import { fetchCardPayment, isUnderWay } from "~/features/card-payment/card-payment.server";
import { loadCart } from "~/features/cart/cart.server";
import { readCartReference } from "~/features/cart/cart-cookie.server";
import { fetchDelivery } from "~/features/cart/store-cart.server";
import { CheckoutAgain } from "~/features/checkout/checkout-again";
import { readBegunCheckout } from "~/features/checkout/begun-checkout.server";
import { CheckoutPage } from "~/features/checkout/checkout-page";
import { findOrderOfCart } from "~/features/checkout/place-order.server";
import type { CheckoutAnswer } from "~/features/checkout/submit-checkout.server";
import {
  redirectToOrder,
  submitCheckout,
  waitingFor,
} from "~/features/checkout/submit-checkout.server";
import { PageError } from "~/features/frame/page-error";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf, pathIn } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
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
  const takesCards = cart.paymentMethods.includes("card");
  const card = takesCards ? await fetchCardPayment(localeOf(language), cart.id) : null;
  if (isUnderWay(card)) throw redirect(pathIn(language, waitingFor(cart.id)));
  const begun = card && (await readBegunCheckout(localeOf(language), cart.id, card));
  const { province_code: provinceCode, commune_code: communeCode } = (begun ?? known).values;
  // Without JavaScript nobody asks again for the address that is filled in already.
  const delivery = provinceCode
    ? await fetchDelivery(localeOf(language), cart.id, {
        provinceCode,
        communeCode: communeCode || null,
      })
    : cart.delivery;
  return data(
    {
      cart: { ...cart, delivery },
      known,
      provinces: index.provinces,
      title: translateIn(language)("checkout.title"),
      publishableKey: takesCards ? getEnv().stripePublishableKey : null,
      begun,
    },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitCheckout(request, languageOf(params));
}

/** A changed price (409) needs the new cart beside the message; a charge is for what is shown. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  actionResult,
  defaultShouldRevalidate,
}) => {
  const answer = actionResult as CheckoutAnswer | undefined;
  return actionStatus === 409 || (!answer?.charge && defaultShouldRevalidate);
};

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title },
  { name: "robots", content: "noindex" },
];

export default function CheckoutRoute() {
  return (
    <CheckoutPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

export function ErrorBoundary() {
  const answer = useActionData<typeof action>();
  return answer ? <CheckoutAgain answer={answer} /> : <PageError />;
}
