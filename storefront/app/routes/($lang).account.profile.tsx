import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { PasswordField, AccountField, useAccountAnswer } from "~/features/account/account-fields";
import { AccountFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { fetchAccount } from "~/features/account/account.server";
import { submitPassword, submitProfile } from "~/features/account/submit-account.server";
import { formatPhone } from "~/features/checkout/phone";
import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const saved = new URL(request.url).searchParams.get("saved");
  const done: "password" | "profile" | null =
    saved === "password" || saved === "profile" ? saved : null;
  const account = await fetchAccount(request, language);
  return accountPage(language, "account.profile", { account, done } as const);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const call = { request, language: languageOf(params) };
  return form.get("intent") === "password" ? submitPassword(call, form) : submitProfile(call, form);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ProfileRoute() {
  const { t, path } = useI18n();
  const { account, done } = useLoaderData<typeof loader>();
  const { errorOf, valueOf, summary } = useAccountAnswer(useActionData<typeof action>());
  return (
    <AccountFrame title="account.profile">
      {done && (
        <Notice tone="terrace" role="status" className="max-w-text">
          {t(`account.saved_${done}`)}
        </Notice>
      )}
      {summary}
      <Form
        method="post"
        action={path("/account/profile")}
        noValidate
        className="grid max-w-text gap-4"
      >
        <p>
          <span className="font-bold">{t("checkout.phone")}</span>: {formatPhone(account.phone)}
        </p>
        <AccountField
          name="name"
          label="checkout.name"
          error={errorOf("name")}
          autoComplete="name"
          defaultValue={valueOf("name") ?? account.name}
        />
        <AccountField
          name="email"
          label="checkout.email"
          hint="account.emailHint"
          error={errorOf("email")}
          type="email"
          autoComplete="email"
          defaultValue={valueOf("email") ?? account.email ?? ""}
        />
        <Button name="intent" value="profile" className="justify-self-start">
          {t("account.save")}
        </Button>
      </Form>
      <Form
        method="post"
        action={path("/account/profile")}
        noValidate
        className="grid max-w-text gap-4"
      >
        <h2 className="text-xl">{t("account.changePassword")}</h2>
        <p className="text-muted">{t("account.changePasswordLead")}</p>
        <PasswordField label="account.currentPassword" error={errorOf("password")} />
        <PasswordField
          isNew
          name="new_password"
          label="account.newPassword"
          error={errorOf("new_password")}
        />
        <Button name="intent" value="password" look="second" className="justify-self-start">
          {t("account.setPassword")}
        </Button>
      </Form>
    </AccountFrame>
  );
}
