import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

import { AccountField, useAccountAnswer } from "./account-fields";
import type { AccountAnswer } from "./account-form";

/** Takes an order into the account that was placed as a guest: by its code and phone number. */
export function LinkOrderForm({ answer }: { answer: AccountAnswer | undefined }) {
  const { t, path } = useI18n();
  const { errorOf, valueOf, summary } = useAccountAnswer(answer);
  return (
    <section className="grid max-w-text gap-4">
      <h2 className="text-xl">{t("account.linkTitle")}</h2>
      <p className="text-muted">{t("account.linkLead")}</p>
      {summary}
      <Form method="post" action={path("/account?index")} noValidate className="grid gap-4">
        <AccountField
          name="order_code"
          label="orders.code"
          hint="orders.codeHint"
          error={errorOf("order_code")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={valueOf("order_code")}
          className="max-w-64"
        />
        <AccountField
          name="order_phone"
          label="orders.phone"
          hint="orders.phoneHint"
          error={errorOf("order_phone")}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          defaultValue={valueOf("order_phone")}
          className="max-w-64"
        />
        <Button look="second" className="justify-self-start">
          {t("account.link")}
        </Button>
      </Form>
    </section>
  );
}
