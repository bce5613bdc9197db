import { useI18n } from "~/i18n/use-i18n";
import { TextField } from "~/ui/text-field";

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
      <TextField
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        defaultValue={values.phone}
        className="max-w-64"
        label={t("checkout.phone")}
        hint={t("checkout.phoneHint")}
        error={errorOf("phone")}
      />
      <TextField
        name="full_name"
        autoComplete="name"
        defaultValue={values.full_name}
        label={t("checkout.name")}
        hint={t("checkout.nameHint")}
        error={errorOf("full_name")}
      />
      {hasEmail && (
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={values.email}
          label={t("checkout.email")}
          hint={t("checkout.emailHint")}
          error={errorOf("email")}
        />
      )}
    </fieldset>
  );
}
