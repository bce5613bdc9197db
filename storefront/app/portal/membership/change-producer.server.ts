import { redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

import { writePortalSession } from "../session/portal-cookie.server";
import { portalFetch } from "../session/portal-fetch.server";

/** Answers an invitation, or goes on for another producer; `intent` is accept, decline or change. */
export async function submitMembership(request: Request, language: Language) {
  const form = await request.formData();
  const id = encodeURIComponent(String(form.get("member_id") ?? ""));
  const intent = form.get("intent");
  const back = pathIn(language, "/producer");
  if (intent === "accept" || intent === "decline") {
    const path = `/producer/memberships/${id}/${intent}`;
    await portalFetch(request, language, path, { method: "POST" });
  }
  if (intent !== "accept" && intent !== "change") return redirect(back);
  const { token } = await portalFetch<{ token: string }>(request, language, "/producer/session", {
    method: "POST",
    body: { member_id: String(form.get("member_id") ?? "") },
  });
  return redirect(back, { headers: { "Set-Cookie": await writePortalSession(request, token) } });
}
