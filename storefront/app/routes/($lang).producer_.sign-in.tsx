import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { safeRedirect } from "~/features/cart/safe-redirect";
import { languageOf, pathIn } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { PortalFrame, PortalPage } from "~/portal/frame/portal-frame";
import { readPortalSession } from "~/portal/session/portal-cookie.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { submitPortalSignIn } from "~/portal/session/sign-in.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { frameWords } from "~/portal/words/frame-words";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

export const handle = { hasOwnFrame: true };

/** Why somebody is here, by the name in the address. */
const WHY = { ended: "ended", out: "signedOutEverywhere", helped: "helpEnded" } as const;

/** `?next=` is the page to go on to. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const search = new URL(request.url).searchParams;
  const next = safeRedirect(search.get("next"), "/producer");
  if ((await readPortalSession(request)) !== null) throw redirect(pathIn(language, "/producer"));
  const why = Object.entries(WHY).find(([name]) => search.has(name))?.[1] ?? null;
  return portalPage(language, wordsIn(frameWords, language)("signIn"), { next, why });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { clientAddress } = context;
  return submitPortalSignIn({ request, language: languageOf(params), clientAddress });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function PortalSignInRoute() {
  const { t, path } = useI18n();
  const say = useWords(frameWords);
  const { next, why } = useLoaderData<typeof loader>();
  const { errorOf, valueOf, summary } = usePortalAnswer(useActionData<typeof action>());
  return (
    <PortalFrame producerName={null}>
      <PortalPage title={say("signIn")}>
        <p className="max-w-text text-muted">{say("signInLead")}</p>
        {why && (
          <Notice tone="terrace" role="status" className="max-w-text">
            {say(why)}
          </Notice>
        )}
        {summary}
        <Form
          method="post"
          action={path("/producer/sign-in")}
          noValidate
          className="grid max-w-text gap-6"
        >
          <input type="hidden" name="next" value={valueOf("next") ?? next} />
          <TextField
            name="login"
            label={say("login")}
            hint={say("loginHint")}
            error={errorOf("login")}
            defaultValue={valueOf("login")}
            autoComplete="username"
            autoCapitalize="none"
            className="max-w-96"
          />
          <TextField
            name="password"
            type="password"
            label={t("account.password")}
            error={errorOf("password")}
            autoComplete="current-password"
            className="max-w-96"
          />
          <Button className="justify-self-start">{say("submitSignIn")}</Button>
        </Form>
        <ul className="grid gap-2">
          <li>
            <LocalLink to="/account/forgotten">{t("account.forgotten")}</LocalLink>
          </li>
          <li>
            <LocalLink to="/account/register">{t("account.noAccount")}</LocalLink>
          </li>
        </ul>
      </PortalPage>
    </PortalFrame>
  );
}
