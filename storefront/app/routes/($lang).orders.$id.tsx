import { randomUUID } from "node:crypto";

import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { LookUpForm } from "~/features/order/look-up-form";
import { maySeeOrder } from "~/features/order/may-see-order.server";
import { fetchOrder, fetchOrderParts } from "~/features/order/order.server";
import { OrderPage } from "~/features/order/order-page";
import { bankTransferView } from "~/features/payment/bank-transfer-view";
import { fetchBankTransfer } from "~/features/payment/bank-transfer.server";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { localeOf } from "~/lib/store.server";

/** The order for a browser that placed it or looked it up, and for its customer; everybody else is asked for code and phone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const locale = localeOf(language);
  const id = params.id ?? "";
  const [order, parts] = (await maySeeOrder(request, language, id))
    ? await Promise.all([fetchOrder(locale, id), fetchOrderParts(locale, id)])
    : [null, null];
  const isByTransfer = order?.payment === "bank_transfer";
  const transfer = isByTransfer ? await fetchBankTransfer(locale, order.id) : null;
  const t = translateIn(language);
  const title = order ? t("orders.heading", { code: order.code }) : t("orders.title");
  const view = transfer && bankTransferView(transfer);
  return data(
    { order, transfer: view, parts, title, key: randomUUID() },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title },
  { name: "robots", content: "noindex" },
];

export default function OrderRoute() {
  const { t } = useI18n();
  const { order, transfer, parts, key } = useLoaderData<typeof loader>();
  if (order && parts) {
    return <OrderPage order={order} transfer={transfer} pageKey={key} {...parts} />;
  }
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <header className="grid gap-2">
        <h1 className="text-3xl">{t("orders.title")}</h1>
        <p className="text-muted">{t("orders.private")}</p>
      </header>
      <LookUpForm answer={undefined} />
    </div>
  );
}
