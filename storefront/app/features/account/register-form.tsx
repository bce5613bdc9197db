import { Form } from "@remix-run/react";

import { Choice } from "~/features/checkout/choice";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

import { PasswordField, PhoneField, AccountField, useAccountAnswer } from "./account-fields";
import type { AccountAnswer } from "./account-form";

/** Begins an account; the box of the consent is empty until the person ticks it. */
export function RegisterForm({ answer }: { answer: AccountAnswer | undefined }) {
  const { t, path } = useI18n();
  const { errorOf, valueOf, summary } = useAccountAnswer(answer);
  const consentError = errorOf("consent");
  return (
    <>
      {summary}
      <Form
        method="post"
        action={path("/account/register")}
        noValidate
        className="grid max-w-text gap-6"
      >
        <AccountField
          name="name"
          label="checkout.name"
          hint="checkout.nameHint"
          error={errorOf("name")}
          autoComplete="name"
          defaultValue={valueOf("name")}
        />
        <PhoneField
          error={errorOf("phone")}
          value={valueOf("phone")}
          hint="account.phoneCodeHint"
        />
        <AccountField
          name="email"
          label="checkout.email"
          hint="account.emailHint"
          error={errorOf("email")}
          type="email"
          autoComplete="email"
          defaultValue={valueOf("email")}
        />
        <PasswordField isNew error={errorOf("password")} />
        <fieldset className="grid gap-3">
          <legend className="mb-3 text-xl font-bold">{t("account.consentTitle")}</legend>
          {consentError && (
            <p id="consent-error" className="text-sm font-bold text-clay">
              {consentError}
            </p>
          )}
          <Choice
            label={t("account.consent")}
            hint={t("account.consentHint")}
            className={consentError && "border-2 border-clay"}
          >
            <input
              id="consent"
              type="checkbox"
              name="consent"
              value="yes"
              defaultChecked={valueOf("consent") === "yes"}
              aria-invalid={consentError ? true : undefined}
              aria-describedby={consentError ? "consent-error" : undefined}
              className="size-5 accent-sea"
            />
          </Choice>
          <LocalLink to="/privacy" className="inline-flex min-h-11 items-center justify-self-start">
            {t("account.privacy")}
          </LocalLink>
        </fieldset>
        <Button className="justify-self-start">{t("account.getCode")}</Button>
      </Form>
    </>
  );
}
