import { Form, useNavigation } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

/** As long as the backend takes. */
export const MESSAGE_LIMIT = 300;

export const messageFieldId = (parcelCode: string) => `message-${parcelCode}`;

/** A message of the buyer to the producer of a parcel. */
export function MessageForm({
  orderId,
  parcelCode,
  pageKey,
  text,
  error,
}: {
  orderId: string;
  parcelCode: string;
  pageKey: string;
  /** What was typed before, when the form was sent and refused. */
  text?: string;
  error?: string;
}) {
  const { t, path } = useI18n();
  const isSending = useNavigation().formData?.get("key") === pageKey;
  return (
    <Form
      method="post"
      action={path(`/orders/${orderId}/message?parcel=${encodeURIComponent(parcelCode)}`)}
      noValidate
      className="grid gap-3"
    >
      <input type="hidden" name="key" value={pageKey} />
      <Field
        id={messageFieldId(parcelCode)}
        label={t("message.label")}
        hint={t("message.hint", { max: MESSAGE_LIMIT })}
        error={error}
      >
        {(field) => (
          <textarea
            {...field}
            name="text"
            rows={3}
            maxLength={MESSAGE_LIMIT}
            defaultValue={text}
            className="field-input"
          />
        )}
      </Field>
      <Button look="second" className="justify-self-start" aria-disabled={isSending || undefined}>
        {t(isSending ? "message.sending" : "message.send")}
      </Button>
    </Form>
  );
}
