import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf, pathIn } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";
import { portalDownload } from "~/portal/session/portal-fetch.server";

/** `GET /producer/orders/print?what=labels&id=…&id=…`: labels or packing slips of parcels as one PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const search = new URL(request.url).searchParams;
  const file = search.get("what") === "slips" ? "slips.pdf" : "labels.pdf";
  const ids = search.getAll("id");
  const back = (why: "none" | "gone") => pathIn(language, `/producer/orders?print=${why}`);
  if (ids.length === 0) return redirect(back("none"));
  try {
    return await portalDownload(request, language, `/producer/consignments/${file}`, {
      query: { ids: ids.join(",") },
    });
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) {
      throw new Response(null, { status: 404 });
    }
    if (error instanceof StoreError) return redirect(back("gone"));
    throw error;
  }
}
