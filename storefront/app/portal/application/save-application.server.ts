import { data, redirect } from "@remix-run/node";

import { readFields } from "~/features/account/account-form";
import { getAddressIndex } from "~/features/address/address.server";
import {
  resolveCommuneName,
  searchCommunes,
  type CommuneSuggestion,
} from "~/features/address/address-index";
import { pathIn, type Language } from "~/i18n/language";

import type { PortalAnswer } from "../session/portal-answer";
import { portalFetch } from "../session/portal-fetch.server";
import { portalFormRefused } from "../session/portal-form.server";
import { wordsIn } from "~/i18n/part-words";
import { PROVINCE } from "./application";
import {
  APPLICATION_FIELDS,
  applicationBody,
  wrongFields,
  type ApplicationValues,
} from "./application-values";
import { applicationWords } from "./application-words";

/** What the form is drawn from again. */
export type ApplyAnswer = PortalAnswer & { communes: CommuneSuggestion[] };

const ALL_COMMUNES = 200;
const VIETNAM_DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

/** A commune that was typed in full needs no choosing. */
async function withCommune(values: ApplicationValues): Promise<ApplicationValues> {
  if (values.commune_code !== "" || values.commune_query.trim() === "") return values;
  const named = resolveCommuneName(await getAddressIndex(), PROVINCE.code, values.commune_query);
  return named ? { ...values, commune_code: named.code } : values;
}

async function communesFor(query: string): Promise<CommuneSuggestion[]> {
  const index = await getAddressIndex();
  const found = searchCommunes(index, PROVINCE.code, query, ALL_COMMUNES);
  return found.length > 0 ? found : searchCommunes(index, PROVINCE.code, "", ALL_COMMUNES);
}

/** Saves the draft and goes on to its papers; `find-commune` looks a commune up without JavaScript. */
export async function submitApplicationForm(request: Request, language: Language) {
  const form = await request.formData();
  const typed: ApplicationValues = readFields(form, [
    ...APPLICATION_FIELDS,
    "commune_query",
    "commune_code",
  ]);
  if (form.get("intent") === "find-commune") {
    const communes = await communesFor(typed.commune_query);
    const values = { ...typed, commune_code: "" };
    return data<ApplyAnswer>({ values, problems: [], trouble: null, communes });
  }
  const values = await withCommune(typed);
  const say = wordsIn(applicationWords, language);
  const problems = wrongFields(values, VIETNAM_DAY.format(new Date())).map((field) => ({
    field,
    message: say(`problem_${field}`),
  }));
  if (problems.length > 0) {
    const isCommune = problems.some(({ field }) => field === "commune_query");
    const communes = isCommune ? await communesFor(values.commune_query) : [];
    return data<ApplyAnswer>({ values, problems, trouble: null, communes }, 422);
  }
  try {
    await portalFetch(request, language, "/producer/application", {
      method: "POST",
      body: { ...applicationBody(values), language },
    });
  } catch (error) {
    const refused = portalFormRefused(error, values, language);
    return data<ApplyAnswer>({ ...refused.data, communes: [] }, refused.init ?? undefined);
  }
  return redirect(pathIn(language, "/producer/application"));
}
