import { data, redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";
import { localeOf, type Locale } from "~/lib/store.server";

import { readSession } from "../account/session-cookie.server";
import { getAddressIndex } from "../address/address.server";
import { searchCommunes, type CommuneSuggestion } from "../address/address-index";
import type { CardCharge } from "../card-payment/use-card-payment";
import { loadCart } from "../cart/cart.server";
import { readCartReference, writeCartReference } from "../cart/cart-cookie.server";
import { writeCartNotice } from "../cart/cart-notice.server";
import { logFailure } from "../cart/log-failure.server";
import { readKnownOrders, rememberOrder } from "../order/order-cookie.server";
import {
  findOrderOfCart,
  placeOrder,
  type PlaceOrderInput,
  type PlaceOrderResult,
} from "./place-order.server";
import {
  readCheckoutValues,
  validateCheckout,
  type CheckoutProblem,
  type CheckoutValues,
} from "./validate";

/** What the page shows after a submit that did not lead on to an order. */
export type CheckoutAnswer = {
  values: CheckoutValues;
  cartId: string;
  shownTotalVnd: number;
  problems: CheckoutProblem[];
  /** For browsers without JavaScript: communes to choose from, and whether they match what was typed. */
  communes: CommuneSuggestion[];
  isCommuneFound: boolean;
  /** What kept a right form from becoming an order. */
  trouble: { kind: "failed" } | { kind: "price"; beforeVnd: number; nowVnd: number } | null;
  /** What the page now charges the card with. */
  charge: CardCharge | null;
};

const ALL_COMMUNES = 1000;

/** Handles the checkout form: `find-commune` looks a commune up, everything else places the order. */
export async function submitCheckout(request: Request, language: Language) {
  const form = await request.formData();
  const values = readCheckoutValues(form);
  const found = await findCommunes(values);
  const shownTotalVnd = Number(form.get("shown_total_vnd"));
  const answer: CheckoutAnswer = {
    values,
    cartId: String(form.get("cart_id") ?? "").slice(0, 100),
    shownTotalVnd: Number.isSafeInteger(shownTotalVnd) ? shownTotalVnd : 0,
    problems: [],
    ...found,
    trouble: null,
    charge: null,
  };
  if (form.get("intent") === "find-commune") {
    const problem: CheckoutProblem = { field: "province_code", code: "province" };
    return data(found.communes.length > 0 ? answer : { ...answer, problems: [problem] });
  }
  // Only a page whose script drew the card form sends it so.
  return orderFrom(request, language, answer, form.get("intent") === "pay-card");
}

/** Communes of the chosen province that match what was typed; all of them when none does. */
async function findCommunes(
  values: CheckoutValues,
): Promise<Pick<CheckoutAnswer, "communes" | "isCommuneFound">> {
  const index = await getAddressIndex();
  const find = (query: string) => searchCommunes(index, values.province_code, query, ALL_COMMUNES);
  const typed = values.commune_query.trim();
  const matches = typed ? find(typed) : [];
  return matches.length > 0
    ? { communes: matches, isCommuneFound: true }
    : { communes: find(""), isCommuneFound: !typed };
}

async function orderFrom(
  request: Request,
  language: Language,
  answer: CheckoutAnswer,
  hasCardForm: boolean,
) {
  const locale = localeOf(language);
  const already = await findPlacedOrder(request, answer.cartId);
  if (already) return redirect(pathIn(language, `/orders/${already}`));

  const prepared = await prepareOrder(request, locale, answer, hasCardForm);
  if ("goTo" in prepared) return redirect(pathIn(language, prepared.goTo));
  if ("problems" in prepared) return data({ ...answer, problems: prepared.problems }, 422);

  const result = "order" in prepared ? await placeOrder(locale, prepared.order) : prepared;
  if (result.kind === "placed") return redirectToOrder(request, language, result);
  if (result.kind === "under_way") return redirect(pathIn(language, waitingFor(result.cartId)));
  if (result.kind === "charge") {
    // The other window's answer, where two sent the same cart at once.
    if (!hasCardForm) return data({ ...answer, trouble: { kind: "failed" as const } }, 503);
    const { clientSecret, cartId } = result;
    return data({ ...answer, charge: { clientSecret, cartId } });
  }
  if (result.kind === "price") return data({ ...answer, trouble: result }, 409);
  if (result.kind === "failed") return data({ ...answer, trouble: result }, 503);
  const headers = new Headers();
  if (result.kind === "stock") {
    headers.append("Set-Cookie", await writeCartNotice(request, { code: "stock_gone" }));
  }
  return redirect(pathIn(language, "/cart"), { headers });
}

/** The page that waits for the order of a cart whose card was charged. */
export function waitingFor(cartId: string): string {
  return `/checkout/card?cart=${encodeURIComponent(cartId)}`;
}

/** Goes to the order's page, which this browser may see from now on; its cart is done with. */
export async function redirectToOrder(
  request: Request,
  language: Language,
  { orderId, cartId }: { orderId: string; cartId: string },
) {
  const headers = new Headers();
  headers.append("Set-Cookie", await rememberOrder(request, { id: orderId, cartId }));
  headers.append("Set-Cookie", await writeCartReference(request, null));
  return redirect(pathIn(language, `/orders/${orderId}`), { headers });
}

/** The order this browser made from the form's cart, when the form is sent a second time. */
async function findPlacedOrder(request: Request, cartId: string): Promise<string | null> {
  const known = await readKnownOrders(request);
  return known.find((order) => order.cartId !== null && order.cartId === cartId)?.id ?? null;
}

async function prepareOrder(
  request: Request,
  locale: Locale,
  { values, shownTotalVnd }: CheckoutAnswer,
  hasCardForm: boolean,
): Promise<
  PlaceOrderResult | { order: PlaceOrderInput } | { problems: CheckoutProblem[] } | { goTo: string }
> {
  try {
    const [cart, index, reference, token] = await Promise.all([
      loadCart(request, locale),
      getAddressIndex(),
      readCartReference(request),
      readSession(request),
    ]);
    // The same form may have been ordered a moment ago: then its order is the answer.
    if (!cart && reference) return await findOrderOfCart(locale, reference.id);
    if (!cart || cart.view.hasProblem) return { goTo: "/cart" };
    const checked = validateCheckout(values, {
      index,
      paymentMethods: cart.paymentMethods,
      hasCardForm,
      needsAgeConfirmation: cart.view.needsAgeConfirmation,
    });
    if ("problems" in checked) return checked;
    return {
      order: {
        cartId: cart.id,
        shownTotalVnd,
        data: checked.data,
        ageConfirmed: values.age_confirmed,
        token,
      },
    };
  } catch (error) {
    logFailure("Checking out failed:", error);
    return { kind: "failed" };
  }
}
