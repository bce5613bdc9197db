import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formatPhone } from "~/features/checkout/phone";
import { languageOf, pathIn } from "~/i18n/language";
import type { Application } from "~/portal/application/application";
import { ApplicationPapers } from "~/portal/application/application-papers";
import { ApplicationSummary } from "~/portal/application/application-summary";
import { ApplicationWay } from "~/portal/application/application-way";
import { applicationWords } from "~/portal/application/application-words";
import { SendSection } from "~/portal/application/send-section";
import { StateChip } from "~/portal/application/state-chip";
import { submitApplication } from "~/portal/application/submit-application.server";
import { PortalPage } from "~/portal/frame/portal-frame";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useVisitor } from "~/portal/session/use-visitor";
import { useWords, wordsIn } from "~/i18n/part-words";
import { ButtonLink } from "~/ui/button";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { application } = await portalFetch<{ application: Application | null }>(
    request,
    language,
    "/producer/application",
  );
  if (!application) throw redirect(pathIn(language, "/producer/apply"));
  return portalPage(language, wordsIn(applicationWords, language)("apply"), { application });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitApplication(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ApplicationRoute() {
  const say = useWords(applicationWords);
  const { person } = useVisitor();
  const { application } = useLoaderData<typeof loader>();
  const { errorOf, valueOf, summary } = usePortalAnswer(useActionData<typeof action>());
  const { state, name, producer_name: producerName, may_edit: mayEdit } = application;
  const way = <ApplicationWay steps={application.steps} />;
  return (
    <PortalPage title={name ?? say("apply")}>
      <div className="grid max-w-text gap-3">
        <p>
          <StateChip state={state} />
        </p>
        <p>
          {say(`next_${state}`, { phone: formatPhone(person.phone), name: producerName ?? "" })}
        </p>
        {(state === "refused" || state === "withdrawn") && (
          <p>
            <ButtonLink to="/producer/apply">{say("beginAgain")}</ButtonLink>
          </p>
        )}
        {state === "approved" && (
          <p>
            <ButtonLink to="/producer">{say("openPortal")}</ButtonLink>
          </p>
        )}
      </div>
      {summary}
      {/* What staff ask stands above what has to be mended; elsewhere the way comes last. */}
      {mayEdit && way}
      <ApplicationPapers application={application} fileError={errorOf("file")} />
      <ApplicationSummary application={application} />
      <SendSection application={application} words={valueOf("words")} />
      {!mayEdit && way}
    </PortalPage>
  );
}
