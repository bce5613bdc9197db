import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { AccountFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { fetchAccount, fetchOrders, ORDERS_PER_PAGE } from "~/features/account/account.server";
import { LinkOrderForm } from "~/features/account/link-order-form";
import { OrderHistory } from "~/features/account/order-history";
import { submitLinkOrder } from "~/features/account/submit-account.server";
import { formatPhone } from "~/features/checkout/phone";
import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const asked = Number(new URL(request.url).searchParams.get("page"));
  const page = Number.isInteger(asked) && asked > 0 && asked < 1000 ? asked : 1;
  const [account, { orders, count }] = await Promise.all([
    fetchAccount(request, language),
    fetchOrders(request, language, page),
  ]);
  const pageCount = Math.ceil(count / ORDERS_PER_PAGE);
  return accountPage(language, "account.orders", { account, orders, page, pageCount });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  return submitLinkOrder({ request, language: languageOf(params) }, form);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function AccountRoute() {
  const { t } = useI18n();
  const { account, orders, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <AccountFrame title="account.orders">
      <p className="text-muted">
        {t("account.signedInAs", { name: account.name, phone: formatPhone(account.phone) })}
      </p>
      <OrderHistory orders={orders} page={page} pageCount={pageCount} />
      <LinkOrderForm answer={useActionData<typeof action>()} />
    </AccountFrame>
  );
}
