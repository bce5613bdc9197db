import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { LookUpForm } from "~/features/order/look-up-form";
import { submitLookUp } from "~/features/order/look-up.server";
import { fetchOrder } from "~/features/order/order.server";
import { readKnownOrders } from "~/features/order/order-cookie.server";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { localeOf } from "~/lib/store.server";

const MAX_LISTED = 5;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const known = (await readKnownOrders(request)).slice(0, MAX_LISTED);
  // The form must stand when the backend does not answer, so the list is only an extra.
  const orders = await Promise.all(
    known.map(({ id }) => fetchOrder(localeOf(language), id).catch(() => null)),
  );
  const mine = orders.flatMap((order) =>
    order
      ? [{ id: order.id, code: order.code, placedOn: order.placedOn, totalVnd: order.totalVnd }]
      : [],
  );
  const title = translateIn(language)("orders.title");
  return data({ mine, title }, { headers: { "Cache-Control": "private, no-store" } });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitLookUp(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export default function OrdersRoute() {
  const { t, format } = useI18n();
  const { mine } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <header className="grid gap-2">
        <h1 className="text-3xl">{t("orders.title")}</h1>
        <p className="text-muted">{t("orders.intro")}</p>
      </header>
      <LookUpForm answer={answer} />
      {mine.length > 0 && (
        <section className="grid gap-2">
          <h2 className="text-xl">{t("orders.mine")}</h2>
          <ul className="grid gap-2">
            {mine.map((order) => (
              <li key={order.id}>
                <LocalLink to={`/orders/${order.id}`} className="font-bold">
                  {order.code}
                </LocalLink>{" "}
                · {format.date(order.placedOn)} · {format.money(order.totalVnd)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
