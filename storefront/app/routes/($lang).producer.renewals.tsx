import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { languageOf, pathIn } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { PortalPage } from "~/portal/frame/portal-frame";
import { loadRenewals } from "~/portal/renewals/load-renewals.server";
import { RenewalList } from "~/portal/renewals/renewal-list";
import { roundWords } from "~/portal/renewals/round-words";
import { renewalWords } from "~/portal/renewals/words";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalFormRefused } from "~/portal/session/portal-form.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords, wordsIn } from "~/i18n/part-words";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const loaded = await loadRenewals(request, language);
  return portalPage(language, wordsIn(renewalWords, language)("title"), loaded);
}

/** Begins the dossier of a new evaluation, and goes on to it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await request.formData();
  const body = {
    registered_product_id: String(form.get("registered_product_id") ?? ""),
    kind: "re_evaluation",
  };
  try {
    const { dossier } = await portalFetch<{ dossier: { id: string } }>(
      request,
      language,
      "/producer/dossiers",
      { method: "POST", body },
    );
    return redirect(pathIn(language, `/producer/dossiers/${dossier.id}`));
  } catch (error) {
    return portalFormRefused(error, {}, language);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function RenewalsRoute() {
  const { language, format } = useI18n();
  const say = useWords(renewalWords);
  const { renewals, open_round: round } = useLoaderData<typeof loader>();
  const { summary } = usePortalAnswer(useActionData<typeof action>());
  return (
    <PortalPage title={say("title")}>
      {summary}
      <p className="max-w-text">{say("lead")}</p>
      <Notice tone={round ? "sea" : "plain"} className="max-w-text">
        {round
          ? say("openRound", {
              round: roundWords(language, round.code),
              date: format.date(round.submit_by),
            })
          : say("noRound")}
      </Notice>
      {renewals.length === 0 ? (
        <div className="grid justify-items-start gap-3">
          <p className="max-w-text">{say("none")}</p>
          <ButtonLink to="/producer/ideas" look="second">
            {say("toIdeas")}
          </ButtonLink>
        </div>
      ) : (
        <RenewalList renewals={renewals} />
      )}
    </PortalPage>
  );
}
