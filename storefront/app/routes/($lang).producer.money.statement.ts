import { type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { portalDownload } from "~/portal/session/portal-fetch.server";
import { fileOrNotFound } from "~/portal/session/portal-file.server";

/** A month of the ledger as a file: `?month=YYYY-MM&format=pdf|xlsx`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const search = new URL(request.url).searchParams;
  const query = {
    month: search.get("month") ?? "",
    format: search.get("format") === "xlsx" ? "xlsx" : "pdf",
    language,
  };
  return fileOrNotFound(portalDownload(request, language, "/producer/money/statement", { query }));
}
