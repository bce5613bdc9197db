import { redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

import { typedNumber } from "../listing/listing-form";
import type { PortalAnswer } from "../session/portal-answer";
import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain } from "../session/portal-form.server";
import { readTexts } from "../session/read-texts";
import { portalFieldsRefused } from "../session/refused-fields.server";
import { wordsIn } from "~/i18n/part-words";
import { TERM_FIELDS, termName, type SupplyTerms } from "./supply-terms";
import { channelWords } from "./words";

const NAMES = /^terms\.(\d+)\.([a-z_]+)$/;

/** Keeps the wholesale terms of every size of the form. */
export async function submitSupplyTerms(request: Request, language: Language) {
  const form = await request.formData();
  const path = "/producer/supply-terms";
  const { products } = await portalFetch<SupplyTerms>(request, language, path);
  const sizes = products.flatMap(({ sizes: of }) => of.map(({ variant_id: id }) => id));
  const values = readTexts(
    form,
    sizes.flatMap((id) => TERM_FIELDS.map((field) => termName(id, field))),
  );
  const problems: PortalAnswer["problems"] = [];
  const message = wordsIn(channelWords, language)("numberProblem");
  const terms = sizes.map((variant_id) => {
    const entries = TERM_FIELDS.map((field) => {
      const name = termName(variant_id, field);
      const text = values[name]?.trim() ?? "";
      if (field === "case_gtin" || text === "") return [field, text || null];
      const number = typedNumber(text);
      if (number === null) problems.push({ field: name, message });
      return [field, number];
    });
    return { variant_id, ...(Object.fromEntries(entries) as Record<string, unknown>) };
  });
  if (problems.length > 0) return portalFormAgain(values, problems);
  try {
    await portalFetch(request, language, path, { method: "POST", body: { terms } });
  } catch (error) {
    const idOf = (name: string) => {
      const [, index = "", field = ""] = NAMES.exec(name) ?? [];
      const known = TERM_FIELDS.find((one) => one === field);
      const id = sizes[Number(index)];
      return known && id !== undefined ? termName(id, known) : null;
    };
    return portalFieldsRefused(error, values, { language, idOf });
  }
  return redirect(pathIn(language, `${path}?done`));
}
