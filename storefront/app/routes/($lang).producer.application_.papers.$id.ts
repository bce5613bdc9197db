import type { LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { portalDownload } from "~/portal/session/portal-fetch.server";

/** The file of a paper of one's own application. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = encodeURIComponent(params.id ?? "");
  return portalDownload(request, languageOf(params), `/producer/application/documents/${id}/file`);
}
