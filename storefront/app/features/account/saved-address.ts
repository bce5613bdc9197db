import type { Commune, Province, AddressIndex } from "~/features/address/address-index";
import {
  emptyCheckoutValues,
  validateCheckout,
  type CheckoutProblem,
  type CheckoutValues,
} from "~/features/checkout/validate";

import type { Account } from "./account.server";

/** An address of the account as the pages show it; codes are empty where they are not known. */
export type SavedAddress = {
  id: string;
  isDefault: boolean;
  fullName: string;
  phone: string;
  street: string;
  communeName: string;
  provinceName: string;
  provinceCode: string;
  communeCode: string;
};

export type CheckedAddress = {
  fullName: string;
  phone: string;
  street: string;
  province: Province;
  commune: Commune;
  isDefault: boolean;
};

/** What stands in the fields of the checkout or of the address form for a saved address. */
export function valuesOfAddress(address: SavedAddress): CheckoutValues {
  return {
    ...emptyCheckoutValues(),
    phone: address.phone,
    full_name: address.fullName,
    province_code: address.provinceCode,
    commune_query: address.communeName,
    commune_code: address.communeCode,
    street: address.street,
  };
}

/**
 * The checkout's fields before anything is typed: the chosen address, else the usual one, else what the
 * account knows of the person. Empty for a guest.
 */
export function prefill(
  account: Account | null,
  addresses: readonly SavedAddress[],
  chosenId: string | null,
): CheckoutValues {
  if (!account) return emptyCheckoutValues();
  const address =
    addresses.find(({ id }) => id === chosenId) ??
    addresses.find(({ isDefault }) => isDefault) ??
    addresses[0];
  const email = account.email ?? "";
  if (address) return { ...valuesOfAddress(address), email };
  return { ...emptyCheckoutValues(), phone: account.phone, full_name: account.name, email };
}

/** Checks an address by the checkout's own rules. */
export function validateAddress(
  values: CheckoutValues,
  index: AddressIndex,
  isDefault: boolean,
): { address: CheckedAddress } | { problems: CheckoutProblem[] } {
  const checked = validateCheckout(
    { ...values, payment: "cash_on_delivery" },
    {
      index,
      paymentMethods: ["cash_on_delivery"],
      hasCardForm: false,
      needsAgeConfirmation: false,
    },
  );
  if ("problems" in checked) return checked;
  const { fullName, phone, street, province, commune } = checked.data;
  return { address: { fullName, phone, street, province, commune, isDefault } };
}
