import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { AccountFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { AddressList } from "~/features/account/address-list";
import {
  deleteAddress,
  fetchAddresses,
  makeDefaultAddress,
} from "~/features/account/addresses.server";
import { languageOf, pathIn } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const addresses = await fetchAddresses(request, language);
  return accountPage(language, "account.addresses", { addresses });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await request.formData();
  const id = String(form.get("id") ?? "");
  if (form.get("intent") === "delete") await deleteAddress(request, language, id);
  if (form.get("intent") === "default") await makeDefaultAddress(request, language, id);
  return redirect(pathIn(language, "/account/addresses"));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function AddressesRoute() {
  const { t } = useI18n();
  const { addresses } = useLoaderData<typeof loader>();
  return (
    <AccountFrame title="account.addresses">
      <AddressList addresses={addresses} />
      <ButtonLink to="/account/addresses/new" className="justify-self-start">
        {t("account.addAddress")}
      </ButtonLink>
    </AccountFrame>
  );
}
