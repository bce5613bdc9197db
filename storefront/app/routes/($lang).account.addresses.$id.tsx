import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { requireSession } from "~/features/account/account-fetch.server";
import { AccountFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { fetchAccount } from "~/features/account/account.server";
import { AddressForm } from "~/features/account/address-form";
import { fetchAddress } from "~/features/account/addresses.server";
import { prefill, valuesOfAddress } from "~/features/account/saved-address";
import { submitAddress } from "~/features/account/submit-address.server";
import { getAddressIndex } from "~/features/address/address.server";
import { languageOf } from "~/i18n/language";

const NEW = "new";

/** The form of one of the customer's own addresses, or of a new one under `new`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const id = params.id ?? "";
  await requireSession(request, language);
  const [{ provinces }, address] = await Promise.all([
    getAddressIndex(),
    id === NEW ? null : fetchAddress(request, language, id),
  ]);
  const values = address
    ? valuesOfAddress(address)
    : { ...prefill(await fetchAccount(request, language), [], null), email: "" };
  const initial = { values, isDefault: address?.isDefault ?? false };
  const title = address ? "account.editAddress" : "account.addAddress";
  return accountPage(language, title, { id, initial, provinces, title } as const);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? "";
  return submitAddress(request, languageOf(params), id === NEW ? null : id);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function AddressRoute() {
  const { id, initial, provinces, title } = useLoaderData<typeof loader>();
  return (
    <AccountFrame title={title}>
      <AddressForm
        action={`/account/addresses/${id}`}
        initial={initial}
        provinces={provinces}
        answer={useActionData<typeof action>()}
      />
    </AccountFrame>
  );
}
