import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { loadOrderList } from "~/portal/orders/order-list.server";
import { OrderListPage } from "~/portal/orders/order-list-page";
import { orderWords } from "~/portal/orders/words";
import { portalPage } from "~/portal/session/portal-page.server";
import { wordsIn } from "~/i18n/part-words";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const list = await loadOrderList(request, language);
  return portalPage(language, wordsIn(orderWords, language)("orders"), { list });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function OrdersRoute() {
  const { list } = useLoaderData<typeof loader>();
  return <OrderListPage orders={list} />;
}
