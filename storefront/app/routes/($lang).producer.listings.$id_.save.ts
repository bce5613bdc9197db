import { type ActionFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { saveListing } from "~/portal/listing/submit-listing.server";

/** Saves a listing while it is typed; a page without JavaScript sends its whole form instead. */
export async function action({ request, params }: ActionFunctionArgs) {
  return saveListing({ request, language: languageOf(params), id: params.id ?? "" });
}
