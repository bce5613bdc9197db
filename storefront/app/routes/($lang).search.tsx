import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { listPath } from "~/features/catalog/filters";
import { SearchForm } from "~/features/search/search-form";
import { SearchPage } from "~/features/search/search-page";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf, type Language } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { pageMeta } from "~/seo/page-meta";
import { loadListing, readListAddress } from "~/server/listing.server";

/** Blocks on what was found; nothing to search gives the form, too much to search the form with 422. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const typed = new URL(request.url).searchParams.get("q")?.trim();
  if (!typed) return data({ ...blankPage(language), typed: "", typedLength: null });
  const { filters, problems } = readListAddress(language, request);
  const { q } = filters;
  if (problems.includes("q")) {
    return data({ ...blankPage(language), typed: q, typedLength: q.length }, { status: 422 });
  }
  const { sectors, ...found } = await loadListing(language, filters);
  return data({
    kind: "found" as const,
    listing: { ...found, filters, problems },
    sectors,
    meta: pageMeta({
      language,
      publicUrl: getEnv().publicUrl,
      path: listPath(filters),
      title: t("search.metaTitle", { q }),
      description: t("search.metaDescription", { q, count: found.list.count }),
      isIndexed: false,
    }),
  });
}

function blankPage(language: Language) {
  const t = translateIn(language);
  const meta = pageMeta({
    language,
    publicUrl: getEnv().publicUrl,
    path: "/search",
    title: t("search.metaTitleBlank"),
    description: t("search.metaDescriptionBlank"),
    isIndexed: false,
  });
  return { kind: "blank" as const, meta };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function SearchRoute() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.kind === "found" ? (
    <SearchPage listing={loaded.listing} sectors={loaded.sectors} />
  ) : (
    <SearchForm typed={loaded.typed} typedLength={loaded.typedLength} />
  );
}
