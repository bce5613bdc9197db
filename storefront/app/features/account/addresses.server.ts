import type { Language } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";

import { accountFetch } from "./account-fetch.server";
import type { CheckedAddress, SavedAddress } from "./saved-address";

type StoredAddress = {
  id: string;
  is_default_shipping: boolean;
  first_name: string | null;
  phone: string | null;
  address_1: string | null;
  city: string | null;
  province: string | null;
  metadata: Record<string, unknown> | null;
};

const PATH = "/store/customers/me/addresses";
const FIELDS = "id,is_default_shipping,first_name,phone,address_1,city,province,metadata";
const MOST_ADDRESSES = 50;

const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;
const textOf = (value: unknown) => (typeof value === "string" ? value : "");

function toSaved(stored: StoredAddress): SavedAddress {
  return {
    id: stored.id,
    isDefault: stored.is_default_shipping,
    fullName: stored.first_name ?? "",
    phone: stored.phone ?? "",
    street: stored.address_1 ?? "",
    communeName: stored.city ?? "",
    provinceName: stored.province ?? "",
    provinceCode: textOf(stored.metadata?.province_code),
    communeCode: textOf(stored.metadata?.commune_code),
  };
}

/** The signed-in customer's addresses, the usual one first. */
export async function fetchAddresses(
  request: Request,
  language: Language,
): Promise<SavedAddress[]> {
  const { addresses } = await accountFetch<{ addresses: StoredAddress[] }>(
    request,
    language,
    PATH,
    { query: { fields: FIELDS, limit: MOST_ADDRESSES } },
  );
  return addresses
    .map(toSaved)
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || a.id.localeCompare(b.id));
}

/** One of the customer's own addresses; 404 for anybody else's. */
export async function fetchAddress(
  request: Request,
  language: Language,
  id: string,
): Promise<SavedAddress> {
  return ownOnly(async () => {
    const { address } = await accountFetch<{ address: StoredAddress }>(
      request,
      language,
      pathOf(id),
      { query: { fields: FIELDS } },
    );
    return toSaved(address);
  });
}

/** Adds an address, or changes the one with the id. The first one is the usual one. */
export async function saveAddress(
  request: Request,
  language: Language,
  id: string | null,
  { isDefault, ...address }: CheckedAddress,
): Promise<void> {
  const before = await fetchAddresses(request, language);
  const makesDefault = isDefault || before.every((one) => one.id === id || !one.isDefault);
  const body = {
    first_name: address.fullName,
    last_name: "",
    phone: address.phone,
    address_1: address.street,
    city: address.commune.fullName,
    province: address.province.name,
    country_code: "vn",
    is_default_shipping: makesDefault,
    metadata: { province_code: address.province.code, commune_code: address.commune.code },
  };
  await ownOnly(() =>
    accountFetch(request, language, id === null ? PATH : pathOf(id), { method: "POST", body }),
  );
}

export async function deleteAddress(
  request: Request,
  language: Language,
  id: string,
): Promise<void> {
  await ownOnly(() => accountFetch(request, language, pathOf(id), { method: "DELETE" }));
}

export async function makeDefaultAddress(
  request: Request,
  language: Language,
  id: string,
): Promise<void> {
  const body = { is_default_shipping: true };
  await ownOnly(() => accountFetch(request, language, pathOf(id), { method: "POST", body }));
}

async function ownOnly<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) {
      throw new Response(null, { status: 404 });
    }
    throw error;
  }
}
