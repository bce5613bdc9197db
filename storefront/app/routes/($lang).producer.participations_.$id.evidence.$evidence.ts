import { type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { portalDownload } from "~/portal/session/portal-fetch.server";
import { fileOrNotFound } from "~/portal/session/portal-file.server";

/** The file of a paper of evidence. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const [id, evidence] = [params.id, params.evidence].map((part) => encodeURIComponent(part ?? ""));
  const path = `/producer/participations/${id}/evidence/${evidence}/file`;
  return fileOrNotFound(portalDownload(request, languageOf(params), path));
}
