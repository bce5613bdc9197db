import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { PasswordField, PhoneField, useAccountAnswer } from "~/features/account/account-fields";
import { AccessFrame } from "~/features/account/account-frame";
import { accountPage } from "~/features/account/account-page.server";
import { readPhone } from "~/features/account/session-cookie.server";
import { submitSignIn } from "~/features/account/submit-access.server";
import { safeRedirect } from "~/features/cart/safe-redirect";
import { languageOf } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** `?next=` is the page to go on to; `?changed` and `?erased` say what was just done. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const next = safeRedirect(search.get("next"), "/account");
  const done = search.has("changed") ? "changed" : search.has("erased") ? "erased" : null;
  const phone = done === "changed" ? await readPhone(request) : "";
  return accountPage(languageOf(params), "account.signIn", { next, done, phone } as const);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { clientAddress } = context;
  return submitSignIn({ request, language: languageOf(params), clientAddress });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function SignInRoute() {
  const { t, path } = useI18n();
  const { next, done, phone } = useLoaderData<typeof loader>();
  const { errorOf, valueOf, summary } = useAccountAnswer(useActionData<typeof action>());
  return (
    <AccessFrame title="account.signIn" lead={t("account.signInLead")}>
      {done && (
        <Notice tone="terrace" role="status" className="max-w-text">
          {t(`account.${done}`)}
        </Notice>
      )}
      {summary}
      <Form
        method="post"
        action={path("/account/sign-in")}
        noValidate
        className="grid max-w-text gap-6"
      >
        <input type="hidden" name="next" value={valueOf("next") ?? next} />
        <PhoneField error={errorOf("phone")} value={valueOf("phone") ?? phone} />
        <PasswordField error={errorOf("password")} />
        <Button className="justify-self-start">{t("account.signIn")}</Button>
      </Form>
      <ul className="grid gap-2">
        <li>
          <LocalLink to="/account/forgotten">{t("account.forgotten")}</LocalLink>
        </li>
        <li>
          <LocalLink to="/account/register">{t("account.noAccount")}</LocalLink>
        </li>
        <li>
          <LocalLink to="/orders">{t("account.asGuest")}</LocalLink>
        </li>
      </ul>
    </AccessFrame>
  );
}
