import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";

import { PhoneField, useAccountAnswer } from "~/features/account/account-fields";
import { AccessFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { submitForgotten } from "~/features/account/submit-access.server";
import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

export async function loader({ params }: LoaderFunctionArgs) {
  return accountPage(languageOf(params), "account.forgotten", {});
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { clientAddress } = context;
  return submitForgotten({ request, language: languageOf(params), clientAddress });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ForgottenRoute() {
  const { t, path } = useI18n();
  const { errorOf, valueOf, summary } = useAccountAnswer(useActionData<typeof action>());
  return (
    <AccessFrame title="account.forgotten" lead={t("account.forgottenLead")}>
      {summary}
      <Form
        method="post"
        action={path("/account/forgotten")}
        noValidate
        className="grid max-w-text gap-6"
      >
        <PhoneField error={errorOf("phone")} value={valueOf("phone")} />
        <Button className="justify-self-start">{t("account.getCode")}</Button>
      </Form>
    </AccessFrame>
  );
}
