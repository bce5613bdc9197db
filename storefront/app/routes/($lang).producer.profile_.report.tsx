import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { ReportForm, ReportList } from "~/portal/profile/report-section";
import { submitReport } from "~/portal/profile/submit-report.server";
import type { Correction, RegisterFacts } from "~/portal/profile/types";
import { profileWords } from "~/portal/profile/words";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Notice } from "~/ui/notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const [{ register }, { corrections }] = await Promise.all([
    portalFetch<{ register: RegisterFacts }>(request, language, "/producer/register"),
    portalFetch<{ corrections: Correction[] }>(request, language, "/producer/register/corrections"),
  ]);
  return portalPage(language, wordsIn(profileWords, language)("reportTitle"), {
    products: register.products,
    corrections,
    isSent: new URL(request.url).searchParams.has("sent"),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitReport(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ReportRoute() {
  const say = useWords(profileWords);
  const { products, corrections, isSent } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { summary, errorOf, valueOf } = usePortalAnswer(answered);
  return (
    <PortalPage title={say("reportTitle")}>
      <LocalLink to="/producer/profile" className="flex min-h-11 items-center justify-self-start">
        {say("back")}
      </LocalLink>
      {summary}
      {isSent && !answered && (
        <Notice tone="terrace" role="status" className="max-w-text">
          {say("sent")}
        </Notice>
      )}
      <p className="max-w-text">{say("reportLead")}</p>
      <ReportForm key={corrections.length} products={products} answer={{ errorOf, valueOf }} />
      <ReportList corrections={corrections} />
    </PortalPage>
  );
}
