import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form } from "@remix-run/react";

import { formatPhone } from "~/features/checkout/phone";
import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { PortalPage } from "~/portal/frame/portal-frame";
import { MORE_PAGES } from "~/portal/frame/more-pages";
import { OtherProducers } from "~/portal/membership/membership-list";
import { portalPage } from "~/portal/session/portal-page.server";
import { useVisitor } from "~/portal/session/use-visitor";
import { frameWords } from "~/portal/words/frame-words";
import { useWords, wordsIn } from "~/i18n/part-words";
import { LocalLink } from "~/i18n/local-link";
import { Button } from "~/ui/button";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  return portalPage(language, wordsIn(frameWords, language)("more"), {});
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function MoreRoute() {
  const { path } = useI18n();
  const say = useWords(frameWords);
  const { person, producer, helper } = useVisitor();
  const role = producer?.role === "owner" ? say("roleOwner") : say("roleMember");
  return (
    <PortalPage title={say("more")}>
      {producer && MORE_PAGES.length > 0 && (
        <ul className="grid max-w-text divide-y divide-hairline rounded-md border border-hairline bg-white">
          {MORE_PAGES.map(({ to, name }) => (
            <li key={to}>
              <LocalLink to={to} className="flex min-h-14 items-center px-4 font-bold">
                {say(name)}
              </LocalLink>
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="person" className="grid max-w-text gap-3">
        <h2 id="person" className="text-xl">
          {say("person")}
        </h2>
        <p>
          {[person.name, formatPhone(person.phone) || person.email, producer && !helper && role]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <OtherProducers />
        <Form method="post" action={path("/producer/sign-out")}>
          <Button look="second">{say("signOut")}</Button>
        </Form>
        {!helper && (
          <Form method="post" action={path("/producer/sign-out")} className="grid gap-1">
            <input type="hidden" name="everywhere" value="yes" />
            <Button look="second" className="justify-self-start">
              {say("signOutEverywhere")}
            </Button>
            <p className="text-sm text-muted">{say("signOutEverywhereHint")}</p>
          </Form>
        )}
      </section>
    </PortalPage>
  );
}
