import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { nameIn } from "~/features/catalog/name-in";
import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { localeOf } from "~/lib/store.server";
import { IdeaList } from "~/portal/dossiers/idea-list";
import { submitIdea } from "~/portal/dossiers/submit-idea.server";
import type { Idea } from "~/portal/dossiers/types";
import { dossierWords } from "~/portal/dossiers/words";
import { PortalPage } from "~/portal/frame/portal-frame";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords, wordsIn } from "~/i18n/part-words";
import { fetchProductSets } from "~/server/taxonomy.server";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { LongTextField } from "~/ui/long-text-field";
import { TextField } from "~/ui/text-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const [{ ideas }, sets] = await Promise.all([
    portalFetch<{ ideas: Idea[] }>(request, language, "/producer/ideas"),
    fetchProductSets(localeOf(language)),
  ]);
  return portalPage(language, wordsIn(dossierWords, language)("ideas"), { ideas, sets });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitIdea(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function IdeasRoute() {
  const { language, path } = useI18n();
  const say = useWords(dossierWords);
  const { ideas, sets } = useLoaderData<typeof loader>();
  const { summary, errorOf, valueOf } = usePortalAnswer(useActionData<typeof action>());
  return (
    <PortalPage title={say("ideas")}>
      {summary}
      <p className="max-w-text">{say("ideasLead")}</p>
      <IdeaList ideas={ideas} />
      <section aria-labelledby="new-idea" className="grid max-w-text gap-4">
        <h2 id="new-idea" className="text-xl">
          {say("newIdea")}
        </h2>
        <Form method="post" action={path("/producer/ideas")} noValidate className="grid gap-6">
          <TextField
            name="name"
            label={say("ideaName")}
            error={errorOf("name")}
            defaultValue={valueOf("name")}
            maxLength={200}
          />
          <Field
            id="product_set_number"
            label={say("ideaSet")}
            error={errorOf("product_set_number")}
          >
            {(field) => (
              <select
                {...field}
                name="product_set_number"
                className="field-input"
                defaultValue={valueOf("product_set_number") ?? ""}
              >
                <option value="">–</option>
                {sets.map((set) => (
                  <option key={set.number} value={set.number}>
                    {set.number}. {nameIn(language, set)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <LongTextField
            name="description"
            label={say("ideaDescription")}
            hint={say("ideaDescriptionHint")}
            error={errorOf("description")}
            defaultValue={valueOf("description")}
            maxLength={4000}
          />
          <Button className="justify-self-start">{say("register")}</Button>
        </Form>
      </section>
    </PortalPage>
  );
}
