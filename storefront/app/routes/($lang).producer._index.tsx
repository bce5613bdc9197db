import { randomUUID } from "node:crypto";

import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { formatPhone } from "~/features/checkout/phone";
import { languageOf } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";
import { PortalPage } from "~/portal/frame/portal-frame";
import { Invitations } from "~/portal/membership/membership-list";
import { DoneNotice } from "~/portal/orders/done-notice";
import { portalPage } from "~/portal/session/portal-page.server";
import { useVisitor } from "~/portal/session/use-visitor";
import { loadToday } from "~/portal/today/sections.server";
import { TodaySections } from "~/portal/today/today-sections";
import { frameWords } from "~/portal/words/frame-words";
import { useWords, wordsIn } from "~/portal/words/use-words";
import { Notice } from "~/ui/notice";

/** The tasks of the day; none for somebody who acts for no producer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const sections = await loadToday(request, language).catch((error: unknown) => {
    if (error instanceof StoreError && error.status === 403) return [];
    throw error;
  });
  const shared = { key: randomUUID(), now: new Date().toISOString() };
  return portalPage(language, wordsIn(frameWords, language)("today"), { sections, ...shared });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function TodayRoute() {
  const say = useWords(frameWords);
  const { person, producer, invitations } = useVisitor();
  const { sections, key, now } = useLoaderData<typeof loader>();
  return (
    <PortalPage title={producer ? say("today") : say("welcome", { name: person.name })}>
      {producer && producer.state !== "active" && (
        <Notice tone="sun" className="max-w-text">
          {say(producer.state)}
        </Notice>
      )}
      {producer && <DoneNotice />}
      <Invitations />
      {producer && <TodaySections sections={sections} pageKey={key} now={now} />}
      {!producer && invitations.length === 0 && (
        <p className="max-w-text">{say("noProducer", { phone: formatPhone(person.phone) })}</p>
      )}
    </PortalPage>
  );
}
