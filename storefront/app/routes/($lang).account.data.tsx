import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";

import { PasswordField, useAccountAnswer } from "~/features/account/account-fields";
import { requireSession } from "~/features/account/account-fetch.server";
import { AccountFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { submitErase } from "~/features/account/submit-account.server";
import { languageOf } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await requireSession(request, language);
  return accountPage(language, "account.data", {});
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitErase({ request, language: languageOf(params) });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function DataRoute() {
  const { t, path } = useI18n();
  const { errorOf, summary } = useAccountAnswer(useActionData<typeof action>());
  return (
    <AccountFrame title="account.data">
      {summary}
      <section className="grid max-w-text justify-items-start gap-3">
        <h2 className="text-xl">{t("account.exportTitle")}</h2>
        <p>{t("account.exportLead")}</p>
        <a href={path("/account/data.json")} download className="button button-second">
          {t("account.export")}
        </a>
        <LocalLink to="/privacy" className="inline-flex min-h-11 items-center">
          {t("account.privacy")}
        </LocalLink>
      </section>
      <section className="grid max-w-text gap-3">
        <h2 className="text-xl">{t("account.eraseTitle")}</h2>
        <p>{t("account.eraseLead")}</p>
        <p>{t("account.eraseKept")}</p>
        <Form method="post" action={path("/account/data")} noValidate className="grid gap-4">
          <PasswordField
            label="account.currentPassword"
            hint="account.eraseHint"
            error={errorOf("password")}
          />
          <Button look="second" className="justify-self-start text-clay">
            {t("account.erase")}
          </Button>
        </Form>
      </section>
    </AccountFrame>
  );
}
