import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { cancellable } from "~/features/order/order-parcels";
import { CancelPage, REASON_LIMIT, type CancelAnswer } from "~/features/order-change/cancel-page";
import {
  changeOrder,
  requireOrder,
  STATUS_OF_TROUBLE,
} from "~/features/order-change/order-change.server";
import { translateIn } from "~/i18n/catalogue.server";
import { pathIn } from "~/i18n/language";

const parcelOf = (request: Request) => new URL(request.url).searchParams.get("parcel");

/** Asks before an order, or `?parcel=…` one parcel of it, is cancelled. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { order, parcels, language } = await requireOrder(request, params);
  const parcelCode = parcelOf(request);
  const open = cancellable(parcels);
  const chosen = parcelCode ? open.parcels.filter(({ code }) => code === parcelCode) : open.parcels;
  // Cancelled or sent meanwhile: the order's page says how it stands.
  if (chosen.length === 0 || (!parcelCode && !open.isWhole)) {
    throw redirect(pathIn(language, `/orders/${order.id}`));
  }
  const t = translateIn(language);
  const title = parcelCode
    ? t("cancel.parcelTitle", { code: parcelCode })
    : t("cancel.orderTitle", { code: order.code });
  const live = parcels.filter(({ status }) => status !== "cancelled");
  return data(
    { order, parcels: chosen, parcelCode, hasOthers: live.length > chosen.length, title },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { order, language, locale } = await requireOrder(request, params);
  const typed = (await request.formData()).get("reason");
  const reason = typeof typed === "string" ? typed.trim().slice(0, REASON_LIMIT) : "";
  const trouble = await changeOrder(locale, order, {
    path: "cancellation",
    body: { consignment_code: parcelOf(request), reason: reason || null },
    clientAddress: context.clientAddress,
  });
  if (!trouble) return redirect(pathIn(language, `/orders/${order.id}`));
  return data<CancelAnswer>({ reason, trouble }, STATUS_OF_TROUBLE[trouble]);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title },
  { name: "robots", content: "noindex" },
];

export default function CancelRoute() {
  return <CancelPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
