import { data, redirect } from "@remix-run/node";

import { getAddressIndex } from "~/features/address/address.server";
import { searchCommunes, type CommuneSuggestion } from "~/features/address/address-index";
import { logFailure } from "~/features/cart/log-failure.server";
import {
  readCheckoutValues,
  type CheckoutProblem,
  type CheckoutValues,
} from "~/features/checkout/validate";
import { pathIn, type Language } from "~/i18n/language";

import { saveAddress } from "./addresses.server";
import { validateAddress } from "./saved-address";

/** What the address form is drawn from again. */
export type AddressAnswer = {
  values: CheckoutValues;
  isDefault: boolean;
  problems: CheckoutProblem[];
  communes: CommuneSuggestion[];
  isCommuneFound: boolean;
  hasFailed: boolean;
};

const ALL_COMMUNES = 1000;

/** Saves the address form; `find-commune` looks a commune up for a browser without JavaScript. */
export async function submitAddress(request: Request, language: Language, id: string | null) {
  const form = await request.formData();
  const values = readCheckoutValues(form);
  const isDefault = form.get("is_default") === "yes";
  const index = await getAddressIndex();
  const find = (query: string) => searchCommunes(index, values.province_code, query, ALL_COMMUNES);
  const matches = values.commune_query.trim() ? find(values.commune_query.trim()) : [];
  const answer: AddressAnswer = {
    values,
    isDefault,
    problems: [],
    communes: matches.length > 0 ? matches : find(""),
    isCommuneFound: matches.length > 0 || !values.commune_query.trim(),
    hasFailed: false,
  };
  if (form.get("intent") === "find-commune") return data(answer);
  const checked = validateAddress(values, index, isDefault);
  if ("problems" in checked) return data({ ...answer, problems: checked.problems }, 422);
  try {
    await saveAddress(request, language, id, checked.address);
  } catch (error) {
    if (error instanceof Response && error.status !== 503) throw error;
    logFailure("Saving an address failed:", error);
    return data({ ...answer, hasFailed: true }, 503);
  }
  return redirect(pathIn(language, "/account/addresses"));
}
