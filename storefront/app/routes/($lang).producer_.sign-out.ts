import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf, pathIn } from "~/i18n/language";
import { writePortalSession } from "~/portal/session/portal-cookie.server";
import { portalFetch } from "~/portal/session/portal-fetch.server";

export async function loader({ params }: LoaderFunctionArgs) {
  return redirect(pathIn(languageOf(params), "/producer"));
}

/** What else ends, and what the sign-in page says of it. */
const ENDS = [
  { field: "everywhere", path: "/producer/sign-out-everywhere", why: "?out" },
  { field: "help", path: "/producer/help-sessions/end", why: "?helped" },
] as const;

/** Ends the session in this browser; with `everywhere` on every device, with `help` that of a helper. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await request.formData();
  const end = ENDS.find(({ field }) => form.get(field) === "yes");
  if (end) await portalFetch(request, language, end.path, { method: "POST" });
  return redirect(pathIn(language, `/producer/sign-in${end?.why ?? ""}`), {
    headers: { "Set-Cookie": await writePortalSession(request, null) },
  });
}
