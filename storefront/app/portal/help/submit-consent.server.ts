import { redirect } from "@remix-run/node";

import { checkEmail, readFields } from "~/features/account/account-form";
import { pathIn, type Language } from "~/i18n/language";

import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain, portalFormRefused } from "../session/portal-form.server";
import { wordsIn } from "~/i18n/part-words";
import { helpWords } from "./help-words";

/** Gives a consent, or with the intent `stop` takes one back. */
export async function submitConsent(request: Request, language: Language) {
  const form = await request.formData();
  const values = readFields(form, ["email", "purpose", "valid_until"]);
  const say = wordsIn(helpWords, language);
  const isStop = form.get("intent") === "stop";
  const wrong = [
    ...(values.email.trim() !== "" && checkEmail(values.email) === null ? [] : ["email" as const]),
    ...(values.purpose.trim().length >= 3 ? [] : ["purpose" as const]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(values.valid_until) ? [] : ["valid_until" as const]),
  ];
  if (!isStop && wrong.length > 0) {
    const problems = wrong.map((field) => ({ field, message: say(`problem_${field}`) }));
    return portalFormAgain(values, problems);
  }
  const id = encodeURIComponent(String(form.get("consent_id") ?? ""));
  try {
    await (isStop
      ? portalFetch(request, language, `/producer/help-consents/${id}/end`, {
          method: "POST",
          body: {},
        })
      : portalFetch(request, language, "/producer/help-consents", {
          method: "POST",
          body: values,
        }));
  } catch (error) {
    return portalFormRefused(error, values, language);
  }
  return redirect(pathIn(language, "/producer/helpers"));
}
