import { storeFetch, type Locale } from "~/lib/store.server";

import type { CardPayment } from "../card-payment/card-payment.server";
import { invoiceValuesOf, type InvoiceRequest } from "../invoice/invoice-request";
import type { BegunCheckout } from "./checkout-page";
import { emptyCheckoutValues, type CheckoutValues } from "./validate";

type StoredCheckout = {
  email: string | null;
  metadata: {
    note?: string | null;
    age_confirmed?: boolean;
    invoice_request?: InvoiceRequest | null;
  } | null;
  shipping_address: {
    first_name: string | null;
    phone: string | null;
    address_1: string | null;
    city: string | null;
    metadata: { province_code?: string; commune_code?: string } | null;
  } | null;
};

const FIELDS = "email,metadata,*shipping_address";

/** What the form has to show to a buyer who comes back from their bank without having paid. */
function valuesOf({ email, metadata, shipping_address: address }: StoredCheckout): CheckoutValues {
  return {
    ...emptyCheckoutValues(),
    ...invoiceValuesOf(metadata?.invoice_request ?? null),
    phone: address?.phone ?? "",
    full_name: address?.first_name ?? "",
    email: email ?? "",
    province_code: address?.metadata?.province_code ?? "",
    commune_query: address?.city ?? "",
    commune_code: address?.metadata?.commune_code ?? "",
    street: address?.address_1 ?? "",
    note: metadata?.note ?? "",
    payment: "card",
    age_confirmed: metadata?.age_confirmed === true,
    invoice_wanted: Boolean(metadata?.invoice_request),
  };
}

/** The checkout of a cart whose card payment was begun and not finished, else null. */
export async function readBegunCheckout(
  locale: Locale,
  cartId: string,
  payment: CardPayment,
): Promise<BegunCheckout | null> {
  if (payment.client_secret === null) return null;
  const { cart } = await storeFetch<{ cart: StoredCheckout }>(locale, `/store/carts/${cartId}`, {
    query: { fields: FIELDS },
  });
  return { values: valuesOf(cart), declineCode: payment.decline?.code ?? null };
}
