import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import {
  CodeField,
  PasswordField,
  PhoneField,
  useAccountAnswer,
} from "~/features/account/account-fields";
import { AccessFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { CodeNotice } from "~/features/account/code-notice";
import { readPhone } from "~/features/account/session-cookie.server";
import { submitReset } from "~/features/account/submit-access.server";
import { languageOf } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const phone = await readPhone(request);
  return accountPage(languageOf(params), "account.reset", { phone });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { clientAddress } = context;
  return submitReset({ request, language: languageOf(params), clientAddress });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ResetRoute() {
  const { t, path } = useI18n();
  const { phone } = useLoaderData<typeof loader>();
  const { errorOf, valueOf, summary } = useAccountAnswer(useActionData<typeof action>());
  return (
    <AccessFrame title="account.reset" lead={t("account.resetLead")}>
      <CodeNotice />
      {summary}
      <Form
        method="post"
        action={path("/account/reset")}
        noValidate
        className="grid max-w-text gap-6"
      >
        <PhoneField error={errorOf("phone")} value={valueOf("phone") ?? phone} />
        <CodeField error={errorOf("code")} />
        <PasswordField isNew label="account.newPassword" error={errorOf("password")} />
        <Button className="justify-self-start">{t("account.setPassword")}</Button>
      </Form>
      <LocalLink to="/account/forgotten" className="justify-self-start">
        {t("account.again")}
      </LocalLink>
    </AccessFrame>
  );
}
