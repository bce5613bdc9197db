import { randomUUID } from "node:crypto";

import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { MESSAGE_LIMIT } from "~/features/order/message-form";
import { MessagePage, type MessageAnswer } from "~/features/order-change/message-page";
import {
  changeOrder,
  requireOrder,
  STATUS_OF_TROUBLE,
} from "~/features/order-change/order-change.server";
import { translateIn } from "~/i18n/catalogue.server";
import { pathIn } from "~/i18n/language";

const parcelOf = (request: Request) => new URL(request.url).searchParams.get("parcel");

/** Writes to the producer of the parcel `?parcel=…`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { order, parcels, language } = await requireOrder(request, params);
  const parcel = parcels.find(({ code }) => code === parcelOf(request));
  if (!parcel) throw redirect(pathIn(language, `/orders/${order.id}`));
  const title = translateIn(language)("message.title", { producer: parcel.producer.name });
  return data(
    { orderId: order.id, orderCode: order.code, parcel, title, pageKey: randomUUID() },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { order, language, locale } = await requireOrder(request, params);
  const form = await request.formData();
  const typed = form.get("text");
  const text = typeof typed === "string" ? typed.replaceAll("\r\n", "\n").trim() : "";
  if (text.length === 0 || text.length > MESSAGE_LIMIT) {
    return data<MessageAnswer>({ text, isWrong: true, trouble: null }, 422);
  }
  const trouble = await changeOrder(locale, order, {
    path: "messages",
    body: { consignment_code: parcelOf(request) ?? "", key: String(form.get("key") ?? ""), text },
    clientAddress: context.clientAddress,
  });
  if (!trouble) return redirect(pathIn(language, `/orders/${order.id}`));
  return data<MessageAnswer>({ text, isWrong: false, trouble }, STATUS_OF_TROUBLE[trouble]);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title },
  { name: "robots", content: "noindex" },
];

export default function MessageRoute() {
  const { title: _title, ...page } = useLoaderData<typeof loader>();
  return <MessagePage {...page} answer={useActionData<typeof action>()} />;
}
