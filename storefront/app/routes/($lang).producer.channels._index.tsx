import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { FixList } from "~/portal/channels/fix-list";
import { ReadinessList } from "~/portal/channels/readiness-list";
import { ReadinessTable } from "~/portal/channels/readiness-table";
import type { Matrix } from "~/portal/channels/types";
import { channelWords } from "~/portal/channels/words";
import { PortalPage } from "~/portal/frame/portal-frame";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { useWords, wordsIn } from "~/i18n/part-words";
import { ButtonLink } from "~/ui/button";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const matrix = await portalFetch<Matrix>(request, language, "/producer/channels");
  return portalPage(language, wordsIn(channelWords, language)("title"), { matrix });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ChannelsRoute() {
  const { matrix } = useLoaderData<typeof loader>();
  const say = useWords(channelWords);
  const { summary, channels, products, fixes } = matrix;
  const links = (
    <p className="flex flex-wrap gap-x-6">
      <LocalLink to="/producer/participations" className="inline-flex min-h-11 items-center">
        {say("participations")}
      </LocalLink>
      <LocalLink to="/producer/supply-terms" className="inline-flex min-h-11 items-center">
        {say("supplyTerms")}
      </LocalLink>
    </p>
  );
  if (products.length === 0) {
    return (
      <PortalPage title={say("title")}>
        <p className="max-w-text">{say("noProducts")}</p>
        <ButtonLink to="/producer/listings" className="justify-self-start">
          {say("toListings")}
        </ButtonLink>
        {links}
      </PortalPage>
    );
  }
  return (
    <PortalPage title={say("title")}>
      <div className="grid gap-1">
        <p data-summary={`${summary.ready}/${summary.eligible}`} className="text-2xl font-bold">
          {say("summary", summary)}
        </p>
        <p className="max-w-text text-sm text-muted">{say("summaryHint")}</p>
        {links}
      </div>
      <FixList fixes={fixes} channels={channels} products={products} />
      <section aria-labelledby="matrix" className="grid gap-3">
        <h2 id="matrix" className="text-xl">
          {say("table")}
        </h2>
        <ReadinessTable channels={channels} products={products} />
        <ReadinessList channels={channels} products={products} />
      </section>
    </PortalPage>
  );
}
