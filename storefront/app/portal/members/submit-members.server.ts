import { redirect } from "@remix-run/node";

import { checkName, readFields } from "~/features/account/account-form";
import { normalisePhone } from "~/features/checkout/phone";
import { pathIn, type Language } from "~/i18n/language";

import { portalFetch } from "../session/portal-fetch.server";
import { writePortalSession } from "../session/portal-cookie.server";
import { portalFormAgain, portalFormRefused } from "../session/portal-form.server";
import { wordsIn } from "~/i18n/part-words";
import { membersWords } from "./members-words";

const PATH = "/producer/members";

/** Invites, changes or removes a member, or leaves the producer, as `intent` says. */
export async function submitMembers(request: Request, language: Language) {
  const form = await request.formData();
  const values = readFields(form, ["name", "phone", "role"]);
  const member = `/${encodeURIComponent(String(form.get("member_id") ?? ""))}`;
  const intent = String(form.get("intent") ?? "");
  const call = (path: string, method: "POST" | "DELETE", body?: unknown) =>
    portalFetch(request, language, PATH + path, { method, body });
  if (intent === "invite") {
    const say = wordsIn(membersWords, language);
    const wrong = [
      ...(checkName(values.name) === null ? [] : ["name" as const]),
      ...("phone" in normalisePhone(values.phone) ? [] : ["phone" as const]),
    ];
    if (wrong.length > 0) {
      const problems = wrong.map((field) => ({ field, message: say(`problem_${field}`) }));
      return portalFormAgain(values, problems);
    }
  }
  try {
    switch (intent) {
      case "invite":
        await call("", "POST", { ...values, role: values.role || "member" });
        break;
      case "make-owner":
      case "make-member":
        await call(member, "POST", { role: intent === "make-owner" ? "owner" : "member" });
        break;
      case "remove":
        await call(member, "DELETE");
        break;
      case "leave":
        await call("/leave", "POST");
        // The token acted for this producer; the next sign-in acts for another one, or for none.
        return redirect(pathIn(language, "/producer/sign-in"), {
          headers: { "Set-Cookie": await writePortalSession(request, null) },
        });
    }
  } catch (error) {
    return portalFormRefused(error, values, language);
  }
  return redirect(pathIn(language, PATH));
}
