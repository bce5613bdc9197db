import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { languageOf, pathIn } from "~/i18n/language";
import type { Application } from "~/portal/application/application";
import { valuesOf } from "~/portal/application/application-values";
import { applicationWords } from "~/portal/application/application-words";
import { ApplyForm } from "~/portal/application/apply-form";
import { submitApplicationForm } from "~/portal/application/save-application.server";
import { PortalPage } from "~/portal/frame/portal-frame";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { useWords, wordsIn } from "~/i18n/part-words";

/** What is being looked at is not written on: the page of the application says so. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { application } = await portalFetch<{ application: Application | null }>(
    request,
    language,
    "/producer/application",
  );
  if (application?.is_open && !application.may_edit) {
    throw redirect(pathIn(language, "/producer/application"));
  }
  const draft = application?.may_edit ? application : null;
  return portalPage(language, wordsIn(applicationWords, language)("apply"), {
    kept: valuesOf(draft),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitApplicationForm(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ApplyRoute() {
  const say = useWords(applicationWords);
  const { kept } = useLoaderData<typeof loader>();
  return (
    <PortalPage title={say("apply")}>
      <p className="max-w-text text-muted">{say("formLead")}</p>
      <ApplyForm kept={kept} answer={useActionData<typeof action>()} />
    </PortalPage>
  );
}
