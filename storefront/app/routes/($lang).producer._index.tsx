import { randomUUID } from "node:crypto";

import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { languageOf, type Language } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";
import type { Application } from "~/portal/application/application";
import { ApplicationCard } from "~/portal/application/application-card";
import { PortalPage } from "~/portal/frame/portal-frame";
import { Invitations } from "~/portal/membership/membership-list";
import { DoneNotice } from "~/portal/orders/done-notice";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { useVisitor } from "~/portal/session/use-visitor";
import { loadToday } from "~/portal/today/sections.server";
import { TodaySections } from "~/portal/today/today-sections";
import { frameWords } from "~/portal/words/frame-words";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Notice } from "~/ui/notice";

async function fetchApplication(request: Request, language: Language) {
  const path = "/producer/application";
  return portalFetch<{ application: Application | null }>(request, language, path);
}

/** The tasks of the day; for somebody who acts for no producer yet, the application to join. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const title = wordsIn(frameWords, language)("today");
  const shared = { key: randomUUID(), now: new Date().toISOString() };
  try {
    const sections = await loadToday(request, language);
    return portalPage(language, title, { ...shared, sections, application: null });
  } catch (error) {
    if (!(error instanceof StoreError) || error.status !== 403) throw error;
    const { application } = await fetchApplication(request, language);
    return portalPage(language, title, { ...shared, sections: [], application });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function TodayRoute() {
  const say = useWords(frameWords);
  const { person, producer } = useVisitor();
  const { sections, application, key, now } = useLoaderData<typeof loader>();
  return (
    <PortalPage title={producer ? say("today") : say("welcome", { name: person.name })}>
      {producer && producer.state !== "active" && (
        <Notice tone="sun" className="max-w-text">
          {say(producer.state)}
        </Notice>
      )}
      {producer && <DoneNotice />}
      <Invitations />
      {producer ? (
        <TodaySections sections={sections} pageKey={key} now={now} />
      ) : (
        <ApplicationCard application={application} />
      )}
    </PortalPage>
  );
}
