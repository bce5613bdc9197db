import { type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";
import { portalDownload } from "~/portal/session/portal-fetch.server";

/** The file of a paper of the producer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const path = `/producer/documents/${encodeURIComponent(params.id ?? "")}/file`;
  try {
    return await portalDownload(request, languageOf(params), path);
  } catch (error) {
    if (error instanceof StoreError) throw new Response(null, { status: error.status });
    throw error;
  }
}
