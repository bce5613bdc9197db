import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { CodeField, useAccountAnswer } from "~/features/account/account-fields";
import { AccessFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { CodeNotice } from "~/features/account/code-notice";
import { readRegistration } from "~/features/account/session-cookie.server";
import { submitConfirm } from "~/features/account/submit-access.server";
import { languageOf, pathIn } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

/** Asks for the code that a registration sent; without one there is nothing to confirm. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const begun = await readRegistration(request);
  if (!begun) throw redirect(pathIn(language, "/account/register"));
  return accountPage(language, "account.confirm", { phone: begun.phone });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { clientAddress } = context;
  return submitConfirm({ request, language: languageOf(params), clientAddress });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ConfirmRoute() {
  const { t, path } = useI18n();
  const { phone } = useLoaderData<typeof loader>();
  const { errorOf, summary } = useAccountAnswer(useActionData<typeof action>());
  return (
    <AccessFrame title="account.confirm" lead={t("account.confirmLead", { phone })}>
      <CodeNotice />
      {summary}
      <Form
        method="post"
        action={path("/account/confirm")}
        noValidate
        className="grid max-w-text gap-6"
      >
        <CodeField error={errorOf("code")} />
        <Button className="justify-self-start">{t("account.make")}</Button>
      </Form>
      <LocalLink to="/account/register" className="justify-self-start">
        {t("account.again")}
      </LocalLink>
    </AccessFrame>
  );
}
