import { data, redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";
import { localeOf, storeFetch, StoreError } from "~/lib/store.server";

import { sentenceIn } from "../session/portal-answer";
import { writePortalSession } from "../session/portal-cookie.server";

type Call = { request: Request; language: Language; clientAddress: string | undefined };

/** Exchanges the ticket of the admin for a session that acts for the producer. */
export async function beginHelp({ request, language, clientAddress }: Call) {
  const ticket = String((await request.formData()).get("ticket") ?? "");
  try {
    const { token } = await storeFetch<{ token: string }>(
      localeOf(language),
      "/producer/help-sessions",
      { method: "POST", body: { ticket }, clientAddress },
    );
    return redirect(pathIn(language, "/producer"), {
      headers: { "Set-Cookie": await writePortalSession(request, token) },
    });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return data({ trouble: sentenceIn(language, error.message) }, error.status);
  }
}
