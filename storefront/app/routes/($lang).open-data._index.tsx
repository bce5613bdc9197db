import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { OpenDataPage } from "~/features/open-data/open-data-page";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { datasetJsonLd } from "~/seo/dataset-json-ld";
import { JsonLd } from "~/seo/json-ld";
import { pageMeta } from "~/seo/page-meta";

const PATH = "/open-data";

/** Which data everybody may take; asks no backend. */
export function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const { publicUrl } = getEnv();
  return {
    jsonLd: datasetJsonLd({ language, publicUrl, t }, PATH),
    meta: pageMeta({
      language,
      publicUrl,
      path: PATH,
      title: `${t("openData.title")} · ${t("shop.name")}`,
      description: t("openData.intro"),
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? [];

export default function OpenDataRoute() {
  const { jsonLd } = useLoaderData<typeof loader>();
  return (
    <>
      <JsonLd data={jsonLd} />
      <OpenDataPage />
    </>
  );
}
