import { Field } from "~/ui/field";
import { classNames } from "~/ui/class-names";
import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import { MESSAGE_LIMIT } from "./action-fields";
import { ActionForm, type PageOfForms } from "./action-form";
import type { ConsignmentDetail, Message } from "./consignment";
import { orderWords } from "./words";

/** What producer and buyer wrote about a parcel, the oldest first, and a form to write more. */
export function MessageSection({
  consignment,
  page,
}: {
  consignment: ConsignmentDetail;
  page: PageOfForms;
}) {
  const say = useWords(orderWords);
  const { messages, recipient, unread_count: unread } = consignment;
  if (!recipient && messages.length === 0) return null;
  return (
    <section aria-labelledby="messages" className="grid gap-3">
      <h2 id="messages" className="text-xl">
        {say("messages")}
      </h2>
      {messages.length === 0 && <p className="text-muted">{say("noMessages")}</p>}
      <ol className="grid gap-3">
        {messages.map((message) => (
          <Bubble key={message.id} message={message} />
        ))}
      </ol>
      {unread > 0 && (
        <ActionForm consignment={consignment} path="messages/read" page={page} look="second" />
      )}
      {recipient && (
        <ActionForm consignment={consignment} path="messages" page={page} look="second">
          {(fieldOf) => {
            const { id, error, value } = fieldOf("text");
            return (
              <Field
                id={id}
                label={say("newMessage")}
                hint={`${say("newMessageHint")} ${say("messagesLead")}`}
                error={error}
              >
                {(field) => (
                  <textarea
                    {...field}
                    name="text"
                    rows={3}
                    maxLength={MESSAGE_LIMIT}
                    defaultValue={value}
                    className="field-input"
                  />
                )}
              </Field>
            );
          }}
        </ActionForm>
      )}
    </section>
  );
}

function Bubble({ message: { sender, text, author_name: author, sent_at } }: { message: Message }) {
  const { format } = useI18n();
  const say = useWords(orderWords);
  const isOurs = sender === "producer";
  return (
    <li
      data-sender={sender}
      className={classNames(
        "max-w-text rounded-md border border-hairline p-3",
        isOurs ? "ml-6 bg-sea-tint" : "mr-6 bg-white",
      )}
    >
      <p className="text-sm text-muted">
        {isOurs ? say("fromYou", { name: author ?? "" }) : say("fromBuyer")} ·{" "}
        <time dateTime={sent_at}>{format.moment(sent_at)}</time>
      </p>
      <p className="break-words whitespace-pre-line">{text}</p>
    </li>
  );
}
