import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { AccessFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { RegisterForm } from "~/features/account/register-form";
import { submitRegister } from "~/features/account/submit-access.server";
import { languageOf } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

export async function loader({ params }: LoaderFunctionArgs) {
  return accountPage(languageOf(params), "account.register", {});
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { clientAddress } = context;
  return submitRegister({ request, language: languageOf(params), clientAddress });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function RegisterRoute() {
  const { t } = useI18n();
  return (
    <AccessFrame
      title="account.register"
      lead={
        <>
          {t("account.registerLead")}{" "}
          <LocalLink to="/account/sign-in">{t("account.hasAccount")}</LocalLink>
        </>
      }
    >
      <RegisterForm answer={useActionData<typeof action>()} />
    </AccessFrame>
  );
}
