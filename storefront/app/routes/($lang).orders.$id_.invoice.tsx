import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readCheckoutValues } from "~/features/checkout/validate";
import { validateInvoice } from "~/features/invoice/invoice-request";
import { cancellable } from "~/features/order/order-parcels";
import { InvoicePage, type InvoiceAnswer } from "~/features/order-change/invoice-page";
import {
  changeOrder,
  requireOrder,
  STATUS_OF_TROUBLE,
} from "~/features/order-change/order-change.server";
import { translateIn } from "~/i18n/catalogue.server";
import { pathIn } from "~/i18n/language";

/** To whom the invoice of an order goes, until something of it is sent. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { order, parcels, invoice, language } = await requireOrder(request, params);
  if (!cancellable(parcels).isWhole) throw redirect(pathIn(language, `/orders/${order.id}`));
  const title = translateIn(language)("invoice.pageTitle", { code: order.code });
  return data({ order, invoice, title }, { headers: { "Cache-Control": "private, no-store" } });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { order, language, locale } = await requireOrder(request, params);
  const form = await request.formData();
  const values = readCheckoutValues(form);
  const isWithdrawn = form.get("intent") === "withdraw";
  const checked = isWithdrawn ? { invoice: null } : validateInvoice(values);
  const answer: InvoiceAnswer = { values, problems: [], trouble: null };
  if ("problems" in checked) return data({ ...answer, problems: checked.problems }, 422);
  const trouble = await changeOrder(locale, order, {
    path: "invoice-request",
    body: { invoice_request: checked.invoice },
    clientAddress: context.clientAddress,
  });
  if (!trouble) return redirect(pathIn(language, `/orders/${order.id}`));
  return data({ ...answer, trouble }, STATUS_OF_TROUBLE[trouble]);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title },
  { name: "robots", content: "noindex" },
];

export default function InvoiceRoute() {
  return (
    <InvoicePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
