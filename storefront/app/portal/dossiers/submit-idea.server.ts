import { redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain } from "../session/portal-form.server";
import { readTexts } from "../session/read-texts";
import { portalFieldsRefused } from "../session/refused-fields.server";
import { wordsIn } from "~/i18n/part-words";
import { dossierWords } from "./words";

const FIELDS = ["name", "product_set_number", "description"] as const;

/** Registers an idea and goes on to its dossier. */
export async function submitIdea(request: Request, language: Language) {
  const values = readTexts(await request.formData(), FIELDS);
  if (values.product_set_number === "") {
    const message = wordsIn(dossierWords, language)("ideaSetProblem");
    return portalFormAgain(values, [{ field: "product_set_number", message }]);
  }
  const body = { ...values, product_set_number: Number(values.product_set_number) };
  try {
    const { dossier } = await portalFetch<{ dossier: { id: string } }>(
      request,
      language,
      "/producer/ideas",
      { method: "POST", body },
    );
    return redirect(pathIn(language, `/producer/dossiers/${dossier.id}?done=saved`));
  } catch (error) {
    const idOf = (path: string) => FIELDS.find((name) => name === path) ?? null;
    return portalFieldsRefused(error, values, { language, idOf });
  }
}
