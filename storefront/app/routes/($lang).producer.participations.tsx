import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { BackLink } from "~/portal/frame/back-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { DeclareForm } from "~/portal/participations/declare-form";
import { ParticipationCard } from "~/portal/participations/participation-card";
import { submitParticipation } from "~/portal/participations/submit-participation.server";
import type { Participations } from "~/portal/participations/types";
import { isWord, participationWords } from "~/portal/participations/words";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Notice } from "~/ui/notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const loaded = await portalFetch<Participations>(request, language, "/producer/participations");
  return portalPage(language, wordsIn(participationWords, language)("title"), loaded);
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitParticipation(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

/** What a form has done, or what a look at a link found (`?done=`, `?finding=`). */
function Done() {
  const say = useWords(participationWords);
  const [search] = useSearchParams();
  const finding = search.get("finding");
  const key = finding === null ? `done.${search.get("done") ?? ""}` : `finding.${finding}`;
  if (!isWord(key)) return null;
  const isGood = finding === null || finding === "verified";
  return (
    <Notice tone={isGood ? "terrace" : "sun"} role="status" className="max-w-text">
      {say(key)}
    </Notice>
  );
}

export default function ParticipationsRoute() {
  const say = useWords(participationWords);
  const { participations, channels, products, as_of } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = usePortalAnswer(answer);
  const { open, participation: refused } = answer?.values ?? {};
  return (
    <PortalPage title={say("title")}>
      <BackLink to="/producer/channels">{say("back")}</BackLink>
      {form.summary}
      {!answer && <Done />}
      <p className="max-w-text">{say("lead")}</p>
      {participations.length === 0 ? (
        <p className="max-w-text text-muted">{say("none")}</p>
      ) : (
        <ul className="grid gap-3">
          {participations.map((participation) => (
            <ParticipationCard
              key={participation.id}
              participation={participation}
              answer={form}
              isOpen={
                refused === participation.id && (open === "evidence" || open === "change")
                  ? open
                  : null
              }
            />
          ))}
        </ul>
      )}
      <DeclareForm
        key={participations.length}
        channels={channels}
        products={products}
        as_of={as_of}
        answer={form}
      />
    </PortalPage>
  );
}
