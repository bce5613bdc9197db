import { redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain } from "../session/portal-form.server";
import { readTexts } from "../session/read-texts";
import { portalFieldsRefused } from "../session/refused-fields.server";
import { wordsIn } from "~/i18n/part-words";
import { profileWords } from "./words";

const FIELDS = ["fact", "registered_product_id", "is_right", "note"] as const;

/** Reports a mistake in the register, with a paper if one was chosen. */
export async function submitReport(request: Request, language: Language) {
  const form = await request.formData();
  const values = readTexts(form, FIELDS);
  if (values.fact === "") {
    const message = wordsIn(profileWords, language)("factProblem");
    return portalFormAgain(values, [{ field: "fact", message }]);
  }
  const body = new FormData();
  for (const name of FIELDS) body.set(name, values[name]);
  const file = form.get("file");
  if (file instanceof File && file.size > 0) body.set("file", file, file.name);
  try {
    await portalFetch(request, language, "/producer/register/corrections", {
      method: "POST",
      body,
    });
  } catch (error) {
    const idOf = (path: string) => FIELDS.find((name) => name === path) ?? null;
    return portalFieldsRefused(error, values, { language, idOf });
  }
  return redirect(pathIn(language, "/producer/profile/report?sent"));
}
