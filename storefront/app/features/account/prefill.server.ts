import { logFailure } from "~/features/cart/log-failure.server";
import type { CheckoutValues } from "~/features/checkout/validate";
import type { Language } from "~/i18n/language";

import { fetchAccount } from "./account.server";
import { fetchAddresses } from "./addresses.server";
import { prefill, type SavedAddress } from "./saved-address";
import { readSession } from "./session-cookie.server";

/**
 * What a signed-in customer finds in the checkout's fields, `?address=` choosing one of their own. A
 * session that is over or an account that does not answer leaves the fields empty: a guest may order.
 */
export async function checkoutPrefill(
  request: Request,
  language: Language,
): Promise<{
  values: CheckoutValues;
  addresses: SavedAddress[];
  chosenId: string | null;
  isSignedIn: boolean;
}> {
  const guest = {
    values: prefill(null, [], null),
    addresses: [],
    chosenId: null,
    isSignedIn: false,
  };
  const chosenId = new URL(request.url).searchParams.get("address");
  if ((await readSession(request)) === null) return guest;
  try {
    const [account, addresses] = await Promise.all([
      fetchAccount(request, language),
      fetchAddresses(request, language),
    ]);
    const values = prefill(account, addresses, chosenId);
    return { values, addresses, chosenId, isSignedIn: true };
  } catch (error) {
    if (!(error instanceof Response)) logFailure("Reading the account failed:", error);
    return guest;
  }
}
