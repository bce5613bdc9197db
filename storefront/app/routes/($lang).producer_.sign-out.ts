import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf, pathIn } from "~/i18n/language";
import { writePortalSession } from "~/portal/session/portal-cookie.server";
import { portalFetch } from "~/portal/session/portal-fetch.server";

export async function loader({ params }: LoaderFunctionArgs) {
  return redirect(pathIn(languageOf(params), "/producer"));
}

/** Ends the session in this browser, or with `everywhere` on every device. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const isEverywhere = (await request.formData()).get("everywhere") === "yes";
  if (isEverywhere) {
    await portalFetch(request, language, "/producer/sign-out-everywhere", { method: "POST" });
  }
  return redirect(pathIn(language, `/producer/sign-in${isEverywhere ? "?out" : ""}`), {
    headers: { "Set-Cookie": await writePortalSession(request, null) },
  });
}
