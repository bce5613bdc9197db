import { useI18n } from "~/i18n/use-i18n";
import { classNames } from "~/ui/class-names";

import { MessageForm } from "./message-form";
import type { OrderParcel } from "./order-parcels";

/** What producer and buyer wrote about a parcel, and a form to write. */
export function ParcelMessages({
  orderId,
  parcel,
  pageKey,
}: {
  orderId: string;
  parcel: OrderParcel;
  pageKey: string;
}) {
  const { t } = useI18n();
  const isOpen = parcel.status !== "cancelled";
  if (!isOpen && parcel.messages.length === 0) return null;
  const hasWaiting = parcel.messages.at(-1)?.sender === "producer";
  return (
    <div className="grid gap-2 pt-2">
      <MessageList messages={parcel.messages} />
      {isOpen && (
        <details open={hasWaiting || undefined}>
          <summary className="min-h-11 cursor-pointer py-2 text-sea underline underline-offset-4">
            {t("message.open")}
          </summary>
          <MessageForm orderId={orderId} parcelCode={parcel.code} pageKey={pageKey} />
        </details>
      )}
    </div>
  );
}

/** The messages, the oldest first. */
export function MessageList({ messages }: Pick<OrderParcel, "messages">) {
  const { t, format } = useI18n();
  if (messages.length === 0) return null;
  return (
    <ol className="grid gap-2">
      {messages.map(({ sender, text, sentAt }) => (
        <li
          key={`${sentAt} ${text}`}
          data-sender={sender}
          className={classNames(
            "rounded-md border border-hairline p-3",
            sender === "buyer" ? "ml-6 bg-sea-tint" : "mr-6 bg-garlic",
          )}
        >
          <p className="text-sm text-muted">
            {t(`message.from.${sender}`)} · <time dateTime={sentAt}>{format.moment(sentAt)}</time>
          </p>
          <p className="break-words whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ol>
  );
}
