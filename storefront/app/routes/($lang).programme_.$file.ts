import type { LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { publicFile } from "~/server/public-file.server";

/** `/programme/figures.json?date=2026-11-30`, also `.csv` and `.xlsx`: the figures of a day, today's without one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const [, format] = /^figures\.(json|csv|xlsx)$/.exec(params.file ?? "") ?? [];
  if (format === undefined) return new Response(null, { status: 404 });
  const date = new URL(request.url).searchParams.get("date");
  const language = languageOf(params);
  return publicFile(request, `/store/ocop/figures/files/${format}`, {
    language,
    ...(date === null ? {} : { date }),
  });
}
