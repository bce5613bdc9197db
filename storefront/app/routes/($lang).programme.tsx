import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { fetchNews, fetchProgramme, type Programme } from "~/features/programme/programme.server";
import { ProgrammePage } from "~/features/programme/programme-page";
import { programmeWords } from "~/features/programme/words";
import { createFormat } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { localeOf, StoreError } from "~/lib/store.server";
import { wordsIn } from "~/i18n/part-words";
import { pageMeta } from "~/seo/page-meta";
import { fetchSummary } from "~/server/summary.server";

const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** The first plan that the figures are held against begins here. */
const FIRST_DAY = "2024-01-01";

/** The figures of a day; null where there are none for it. */
async function figuresOn(date: string | null, today: string): Promise<Programme | null> {
  if (date !== null && (!CIVIL_DATE.test(date) || date < FIRST_DAY || date > today)) return null;
  try {
    return await fetchProgramme(date);
  } catch (error) {
    if (date !== null && error instanceof StoreError && error.status === 400) return null;
    throw error;
  }
}

/** `?date=YYYY-MM-DD` shows a past day, today without it; an impossible one says so over today's figures. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const say = wordsIn(programmeWords, language);
  const asked = new URL(request.url).searchParams.get("date");
  const [summary, news] = await Promise.all([fetchSummary(localeOf(language)), fetchNews()]);
  const found = await figuresOn(asked, summary.as_of);
  const programme = found ?? (await fetchProgramme(null));
  const problem = found
    ? null
    : say("dayProblem", { from: createFormat(language).date(FIRST_DAY) });
  return data(
    {
      programme,
      news,
      places: summary.places,
      today: summary.as_of,
      problem,
      meta: pageMeta({
        language,
        publicUrl: getEnv().publicUrl,
        path: "/programme",
        title: say("metaTitle"),
        description: say("metaDescription"),
        isIndexed: asked === null,
      }),
    },
    { status: problem ? 422 : 200 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ProgrammeRoute() {
  const { programme, news, places, today, problem } = useLoaderData<typeof loader>();
  return (
    <ProgrammePage
      programme={programme}
      news={news}
      places={places}
      today={today}
      problem={problem}
    />
  );
}
