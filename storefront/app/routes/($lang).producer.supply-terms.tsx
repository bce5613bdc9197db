import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { submitSupplyTerms } from "~/portal/channels/submit-supply-terms.server";
import { TERM_FIELDS, termName, type SupplyTerms } from "~/portal/channels/supply-terms";
import { channelWords } from "~/portal/channels/words";
import { BackLink } from "~/portal/frame/back-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const supply = await portalFetch<SupplyTerms>(request, language, "/producer/supply-terms");
  return portalPage(language, wordsIn(channelWords, language)("terms"), { supply });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitSupplyTerms(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function SupplyTermsRoute() {
  const { language, format } = useI18n();
  const say = useWords(channelWords);
  const { supply } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errorOf, valueOf, summary } = usePortalAnswer(answer);
  const isDone = useSearchParams()[0].has("done");
  return (
    <PortalPage title={say("terms")}>
      <BackLink to="/producer/channels">{say("back")}</BackLink>
      {summary}
      {isDone && !answer && (
        <Notice tone="terrace" role="status" className="max-w-text">
          {say("saved")}
        </Notice>
      )}
      <p className="max-w-text">{say(supply.products.length > 0 ? "termsLead" : "noProducts")}</p>
      {supply.products.length > 0 && (
        <Form method="post" noValidate className="grid gap-6">
          {supply.products.map(({ id, title, sizes }) => (
            <section key={id} id={id} className="grid scroll-mt-20 gap-3">
              <h2 className="text-xl">{title[language] ?? title.vi}</h2>
              {sizes.map(({ variant_id, title: size, price_vnd: price, terms }) => (
                <fieldset
                  key={variant_id}
                  className="grid gap-4 rounded-md border border-hairline bg-white p-4"
                >
                  <legend className="px-1 font-bold">{size[language] ?? size.vi}</legend>
                  {price !== null && (
                    <p className="text-sm text-muted">
                      {say("retailPrice", { price: format.money(price) })}
                    </p>
                  )}
                  <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
                    {TERM_FIELDS.map((field) => {
                      const name = termName(variant_id, field);
                      return (
                        <TextField
                          key={field}
                          name={name}
                          label={say(field)}
                          error={errorOf(name)}
                          defaultValue={valueOf(name) ?? String(terms[field] ?? "")}
                          inputMode="numeric"
                          autoComplete="off"
                          maxLength={20}
                        />
                      );
                    })}
                  </div>
                </fieldset>
              ))}
            </section>
          ))}
          <Button className="justify-self-start">{say("save")}</Button>
        </Form>
      )}
    </PortalPage>
  );
}
