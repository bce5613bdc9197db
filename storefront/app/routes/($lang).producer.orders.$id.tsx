import { randomUUID } from "node:crypto";

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { PortalPage } from "~/portal/frame/portal-frame";
import { fetchConsignment, fetchLastCarrier } from "~/portal/orders/consignments.server";
import { OrderDetailPage } from "~/portal/orders/order-detail-page";
import { submitAction } from "~/portal/orders/submit-action.server";
import { orderWords } from "~/portal/orders/words";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { wordsIn } from "~/i18n/part-words";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const consignment = await fetchConsignment(request, language, params.id ?? "");
  const isShippedNext = consignment.group === "to_ship";
  const lastCarrier = isShippedNext ? await fetchLastCarrier(request, language) : null;
  const title = wordsIn(orderWords, language)("order", { code: consignment.code });
  const shared = { key: randomUUID(), now: new Date().toISOString() };
  return portalPage(language, title, { title, consignment, lastCarrier, ...shared });
}

/** For forms without JavaScript; with it they go through the outbox. */
export async function action({ request, params }: ActionFunctionArgs) {
  return submitAction(request, languageOf(params), params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function OrderRoute() {
  const { title, consignment, lastCarrier, key, now } = useLoaderData<typeof loader>();
  const { errorOf, valueOf, summary } = usePortalAnswer(useActionData<typeof action>());
  const back = `/producer/orders/${consignment.id}`;
  return (
    <PortalPage title={title}>
      {summary}
      <OrderDetailPage
        consignment={consignment}
        now={now}
        page={{ key, back, lastCarrier, errorOf, typedOf: valueOf }}
      />
    </PortalPage>
  );
}
