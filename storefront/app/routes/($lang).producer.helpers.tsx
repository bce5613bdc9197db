import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { PortalPage } from "~/portal/frame/portal-frame";
import { ConsentForm } from "~/portal/help/consent-form";
import { PastConsents, StandingConsents } from "~/portal/help/consent-list";
import { DeedList } from "~/portal/help/deed-list";
import type { Help } from "~/portal/help/help";
import { helpWords } from "~/portal/help/help-words";
import { submitConsent } from "~/portal/help/submit-consent.server";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { useVisitor } from "~/portal/session/use-visitor";
import { useWords, wordsIn } from "~/i18n/part-words";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const help = await portalFetch<Help>(request, language, "/producer/help");
  return portalPage(language, wordsIn(helpWords, language)("title"), { help });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitConsent(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function HelpersRoute() {
  const say = useWords(helpWords);
  const { help } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { producer, helper } = useVisitor();
  const isOwner = producer?.role === "owner" && helper === null;
  return (
    <PortalPage title={say("title")}>
      <p className="max-w-text text-muted">{say("lead")}</p>
      <StandingConsents consents={help.consents} mayStop={isOwner} />
      {isOwner ? (
        <ConsentForm key={help.consents.length} help={help} answer={answer} />
      ) : (
        <p>{say("onlyOwner")}</p>
      )}
      <DeedList deeds={help.deeds} />
      <PastConsents consents={help.consents} />
    </PortalPage>
  );
}
