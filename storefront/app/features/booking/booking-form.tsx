import { Form, useActionData, useNavigation, useSearchParams } from "@remix-run/react";
import { useMemo, type ComponentProps } from "react";

import { groupedCode } from "~/features/certification/certificate-code";
import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

import type { BookingField } from "./booking-values";
import type { BookingAnswer } from "./submit-booking.server";

const CODE = /^[0-9A-Z]{16}$/;

/** Asks the producer for what no parcel brings; stands on the product's page, works without JavaScript. */
export function BookingForm({ handle }: { handle: string }) {
  const { t, path } = useI18n();
  const navigation = useNavigation();
  const answer = useActionData<BookingAnswer>();
  const [search] = useSearchParams();
  const isSending = navigation.state !== "idle" && navigation.formMethod === "POST";
  const errors = useMemo(
    () =>
      (answer?.problems ?? []).map((field) => ({
        fieldId: field,
        message: t(`booking.problem.${field}`),
      })),
    [answer, t],
  );
  const asked = search.get("asked") ?? "";
  if (!answer && CODE.test(asked)) return <Asked code={asked} />;
  const values = answer?.values;
  const line = (name: BookingField, label: MessageKey, input: ComponentProps<"input"> = {}) => (
    <TextField
      {...input}
      name={name}
      label={t(label)}
      error={errors.find(({ fieldId }) => fieldId === name)?.message}
      defaultValue={values?.[name]}
    />
  );
  return (
    <section aria-labelledby="booking" className="grid gap-4">
      <h2 id="booking" className="text-xl">
        {t("booking.title")}
      </h2>
      <p>{t("booking.lead")}</p>
      <ErrorSummary errors={errors} />
      {answer?.trouble && (
        <Notice tone="sun" role="alert">
          {t(`complaint.${answer.trouble}`)}
        </Notice>
      )}
      <Form
        method="post"
        action={path(`/products/${handle}`)}
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          if (isSending) event.preventDefault();
        }}
      >
        {line("name", "booking.name", { autoComplete: "name" })}
        {line("phone", "booking.phone", { type: "tel", autoComplete: "tel" })}
        <div className="grid gap-4 sm:grid-cols-2">
          {line("wished_from", "booking.from", { type: "date" })}
          {line("wished_until", "booking.until", { type: "date" })}
        </div>
        {line("quantity", "booking.quantity", { inputMode: "numeric" })}
        {line("note", "booking.note")}
        <p className="hidden">
          <label htmlFor="website">{t("complaint.website")}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </p>
        <p className="text-sm text-muted">{t("booking.noteUse")}</p>
        <Button className="justify-self-start" aria-disabled={isSending || undefined}>
          {t("booking.submit")}
        </Button>
      </Form>
    </section>
  );
}

function Asked({ code }: { code: string }) {
  const { t } = useI18n();
  return (
    <Notice tone="terrace" role="status">
      <h2 className="text-xl">{t("booking.sentTitle")}</h2>
      <p>{t("booking.sentLead")}</p>
      <p data-booking={code} className="font-table text-xl font-bold">
        {groupedCode(code)}
      </p>
    </Notice>
  );
}
