import { type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { portalDownload } from "~/portal/session/portal-fetch.server";

/** The sheet of prices and stocks, as the backend makes it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return portalDownload(request, languageOf(params), "/producer/listings/sheet.xlsx");
}
