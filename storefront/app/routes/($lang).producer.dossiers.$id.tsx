import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { StoreError } from "~/lib/store.server";
import { FormSection } from "~/portal/dossiers/form-section";
import { PaperSection, useSetName } from "~/portal/dossiers/paper-section";
import { standingOf } from "~/portal/dossiers/standing";
import { submitDossier } from "~/portal/dossiers/submit-dossier.server";
import { SubmitSection } from "~/portal/dossiers/submit-section";
import type { OwnDossier } from "~/portal/dossiers/types";
import { WaySection } from "~/portal/dossiers/way-section";
import { dossierWords } from "~/portal/dossiers/words";
import { PortalPage } from "~/portal/frame/portal-frame";
import { RequirementLine } from "~/portal/renewals/requirement-list";
import { roundWords } from "~/portal/renewals/round-words";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Chip } from "~/ui/chip";
import { Notice } from "~/ui/notice";

const DONE = ["saved", "uploaded", "removedPaper", "submitted", "withdrawn"] as const;

/** `?done=` says what the form before has done. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const path = `/producer/dossiers/${encodeURIComponent(params.id ?? "")}`;
  try {
    const { dossier } = await portalFetch<{ dossier: OwnDossier }>(request, language, path);
    const given = new URL(request.url).searchParams.get("done");
    const done = DONE.find((one) => one === given) ?? null;
    const name = dossier.registered_product.name;
    const title = wordsIn(dossierWords, language)("title", { name });
    return portalPage(language, title, { dossier, done });
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) {
      throw new Response(null, { status: 404 });
    }
    throw error;
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitDossier(request, languageOf(params), params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function DossierRoute() {
  const { language } = useI18n();
  const say = useWords(dossierWords);
  const setName = useSetName();
  const { dossier, done } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const answer = usePortalAnswer(answered);
  const { registered_product: product, round, state } = dossier;
  const forms = dossier.requirements.filter(({ kind }) => kind === "form");
  const isUnderWay = state === "open" || state === "returned";
  return (
    <PortalPage title={say("title", { name: product.name })}>
      {answer.summary}
      {done && !answered && (
        <Notice tone="terrace" role="status" className="max-w-text">
          {say(done)}
        </Notice>
      )}
      <div className="grid max-w-text gap-2">
        <p>
          <Chip tone={isUnderWay ? "sea" : "plain"}>{standingOf(say, dossier)}</Chip>{" "}
          {say(`kind_${dossier.kind}`)} · {setName(dossier.product_set)}
        </p>
        {round && <p>{say("round", { round: roundWords(language, round) })}</p>}
        {dossier.returned_because && (
          <Notice tone="sun">
            <p className="font-bold">{say("returned")}</p>
            <p className="whitespace-pre-line">{dossier.returned_because}</p>
          </Notice>
        )}
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-8">
          <section aria-labelledby="checklist" className="grid gap-4">
            <h2 id="checklist" className="flex flex-wrap items-center gap-2 text-xl">
              {say("checklist")}{" "}
              <Chip tone={dossier.missing_count > 0 ? "clay" : "terrace"}>
                {dossier.missing_count > 0
                  ? say("missing", { count: dossier.missing_count })
                  : say("complete")}
              </Chip>
            </h2>
            <ul className="grid gap-3">
              {forms.map((form) => (
                <li key={form.code} data-requirement={form.code}>
                  <RequirementLine requirement={form} />
                  {form.status === "missing" && (
                    <p className="text-sm text-clay">{form.reason[language]}</p>
                  )}
                </li>
              ))}
            </ul>
            {dossier.may_change && <FormSection dossier={dossier} answer={answer} />}
            <PaperSection dossier={dossier} answer={answer} />
          </section>
          <SubmitSection dossier={dossier} note={answer.valueOf("note")} />
        </div>
        <WaySection steps={dossier.steps} />
      </div>
    </PortalPage>
  );
}
