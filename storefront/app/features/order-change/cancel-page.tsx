import { Form, useNavigation } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button, ButtonLink } from "~/ui/button";
import { Field } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Price } from "~/ui/price";

import { formatPhone } from "../checkout/phone";
import type { OrderParcel } from "../order/order-parcels";
import type { OrderView } from "../order/order-view";
import type { ChangeTrouble } from "./order-change.server";

export const REASON_LIMIT = 300;

export type CancelAnswer = { reason: string; trouble: ChangeTrouble };

/** What cancelling does, before it is done: the goods, and where the money goes. */
export function CancelPage({
  order,
  parcels,
  parcelCode,
  hasOthers,
  answer,
}: {
  order: OrderView;
  /** What is to be cancelled. */
  parcels: readonly OrderParcel[];
  /** The one parcel, or null for the whole order. */
  parcelCode: string | null;
  /** Whether something of the order still comes. */
  hasOthers: boolean;
  answer: CancelAnswer | undefined;
}) {
  const { t } = useI18n();
  const isCancelling = useNavigation().formMethod === "POST";
  const title = parcelCode
    ? t("cancel.parcelTitle", { code: parcelCode })
    : t("cancel.orderTitle", { code: order.code });
  return (
    <div className="page grid max-w-text gap-6 py-6 md:py-8">
      <h1 className="text-3xl">{title}</h1>
      {answer && (
        <Notice tone="clay" role="alert">
          {t(`cancel.${answer.trouble}`)}
        </Notice>
      )}
      <section className="grid gap-3">
        <h2 className="text-xl">{t("cancel.what")}</h2>
        <ul className="grid gap-3">
          {parcels.map((parcel) => (
            <li key={parcel.code} className="flex justify-between gap-4" data-cancels={parcel.code}>
              <span>
                <span className="font-bold">{parcel.producer.name}</span>
                {parcel.items.map(({ id, title: goods, quantity }) => (
                  <span key={id} className="block text-sm text-muted">
                    {t("orders.parcelItem", { quantity, title: goods })}
                  </span>
                ))}
              </span>
              <Price amountVnd={parcel.totalVnd} />
            </li>
          ))}
        </ul>
        <Refund order={order} parcels={parcels} />
        {hasOthers && <p>{t("cancel.stays")}</p>}
      </section>
      <Form method="post" className="grid gap-4">
        <Field
          id="reason"
          label={t("cancel.reason")}
          hint={t("cancel.reasonHint", { max: REASON_LIMIT })}
        >
          {(field) => (
            <input
              {...field}
              name="reason"
              maxLength={REASON_LIMIT}
              className="field-input"
              defaultValue={answer?.reason}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button aria-disabled={isCancelling || undefined}>
            {t(isCancelling ? "cancel.cancelling" : "cancel.confirm")}
          </Button>
          <ButtonLink to={`/orders/${order.id}`} look="second">
            {t("cancel.keep")}
          </ButtonLink>
        </div>
      </Form>
    </div>
  );
}

function Refund({ order, parcels }: { order: OrderView; parcels: readonly OrderParcel[] }) {
  const { t, format } = useI18n();
  const amount = format.money(parcels.reduce((sum, { totalVnd }) => sum + totalVnd, 0));
  if (!order.isPaid || order.payment === "cash_on_delivery") {
    return <p>{t("cancel.refund.unpaid")}</p>;
  }
  const phone = formatPhone(order.recipient.phone);
  return <p>{t(`cancel.refund.${order.payment}`, { amount, phone })}</p>;
}
