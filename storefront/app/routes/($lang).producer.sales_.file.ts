import { type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { portalDownload } from "~/portal/session/portal-fetch.server";
import { fileOrNotFound } from "~/portal/session/portal-file.server";

/** The sales of a period as a file: `?from=YYYY-MM&to=YYYY-MM&format=csv|xlsx`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const search = new URL(request.url).searchParams;
  const query = {
    from: search.get("from") ?? "",
    to: search.get("to") ?? "",
    format: search.get("format") === "csv" ? "csv" : "xlsx",
    language,
  };
  return fileOrNotFound(portalDownload(request, language, "/producer/sales", { query }));
}
