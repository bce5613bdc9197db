import { useMemo } from "react";

import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";

import { MESSAGE_LIMIT, MessageForm, messageFieldId } from "../order/message-form";
import { MessageList } from "../order/parcel-messages";
import type { OrderParcel } from "../order/order-parcels";
import type { ChangeTrouble } from "./order-change.server";

/** `problem`: the text is missing or too long; `trouble`: a right one was not taken. */
export type MessageAnswer = { text: string; isWrong: boolean; trouble: ChangeTrouble | null };

/** What was written about a parcel, and a form to write more. */
export function MessagePage({
  orderId,
  orderCode,
  parcel,
  pageKey,
  answer,
}: {
  orderId: string;
  orderCode: string;
  parcel: OrderParcel;
  pageKey: string;
  answer: MessageAnswer | undefined;
}) {
  const { t } = useI18n();
  const problem = answer?.isWrong ? t("message.problem", { max: MESSAGE_LIMIT }) : undefined;
  const errors = useMemo(
    () => (problem ? [{ fieldId: messageFieldId(parcel.code), message: problem }] : []),
    [problem, parcel.code],
  );
  return (
    <div className="page grid max-w-text gap-6 py-6 md:py-8">
      <header className="grid gap-2">
        <LocalLink to={`/orders/${orderId}`} className="justify-self-start text-sm">
          {t("orders.heading", { code: orderCode })}
        </LocalLink>
        <h1 className="text-3xl">{t("message.title", { producer: parcel.producer.name })}</h1>
        <p className="text-muted">{parcel.code}</p>
      </header>
      <ErrorSummary errors={errors} />
      {answer?.trouble && (
        <Notice tone="clay" role="alert">
          {t(`message.${answer.trouble}`)}
        </Notice>
      )}
      <MessageList messages={parcel.messages} />
      <MessageForm
        orderId={orderId}
        parcelCode={parcel.code}
        pageKey={pageKey}
        text={answer?.text}
        error={problem}
      />
    </div>
  );
}
