import { useI18n } from "~/i18n/use-i18n";
import { Field } from "~/ui/field";

import type { ErrorOf } from "./use-problems";
import type { CheckoutValues } from "./validate";

export function RecipientFields({
  values,
  errorOf,
  hasEmail = true,
}: {
  values: CheckoutValues;
  errorOf: ErrorOf;
  hasEmail?: boolean;
}) {
  const { t } = useI18n();
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 text-xl font-bold">{t("checkout.recipient")}</legend>
      <Field
        id="phone"
        label={t("checkout.phone")}
        hint={t("checkout.phoneHint")}
        error={errorOf("phone")}
      >
        {(field) => (
          <input
            {...field}
            name="phone"
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            className="field-input max-w-64"
            defaultValue={values.phone}
          />
        )}
      </Field>
      <Field
        id="full_name"
        label={t("checkout.name")}
        hint={t("checkout.nameHint")}
        error={errorOf("full_name")}
      >
        {(field) => (
          <input
            {...field}
            name="full_name"
            autoComplete="name"
            className="field-input"
            defaultValue={values.full_name}
          />
        )}
      </Field>
      {hasEmail && (
        <Field
          id="email"
          label={t("checkout.email")}
          hint={t("checkout.emailHint")}
          error={errorOf("email")}
        >
          {(field) => (
            <input
              {...field}
              name="email"
              type="email"
              autoComplete="email"
              className="field-input"
              defaultValue={values.email}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}
