import { data, redirect } from "@remix-run/node";

import { safeRedirect } from "~/features/cart/safe-redirect";
import { pathIn, type Language } from "~/i18n/language";

import type { PortalAnswer } from "../session/portal-answer";
import { portalFormAgain, portalFormRefused } from "../session/portal-form.server";
import { wordsIn } from "~/i18n/part-words";
import { fieldId, fieldsOf, isConsignmentPath, problemsOf } from "./action-fields";
import { sendToConsignment } from "./consignments.server";
import { orderWords } from "./words";

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** Puts what was done into the address of the page to go back to, which says it in words. */
function backTo(form: FormData, language: Language, id: string, path: string): string {
  const back = new URL(safeRedirect(form.get("back"), `/producer/orders/${id}`), "http://shop");
  back.searchParams.set("done", path);
  back.searchParams.set("code", textOf(form, "code"));
  return pathIn(language, back.pathname + back.search);
}

/**
 * Does what a form of an order asks for where no JavaScript runs, and goes back to where it stood; the
 * order's own page says what must be mended or why it was refused.
 */
export async function submitAction(request: Request, language: Language, id: string) {
  const form = await request.formData();
  const path = form.get("path");
  if (!isConsignmentPath(path)) throw new Response(null, { status: 400 });
  const fields = fieldsOf(path, form);
  const values = { ...fields, path };
  const problems = problemsOf(path, fields);
  if (problems.length > 0) {
    const say = wordsIn(orderWords, language);
    return portalFormAgain(
      values,
      problems.map(({ field, word }) => ({ field: fieldId(path, field, id), message: say(word) })),
    );
  }
  try {
    const key = textOf(form, "key");
    const answer = await sendToConsignment(request, language, { id, path, key, fields });
    if (answer.kind === "done") return redirect(backTo(form, language, id, path));
    const { message: trouble, status } = answer;
    return data<PortalAnswer>({ values, problems: [], trouble }, status);
  } catch (error) {
    return portalFormRefused(error, values, language);
  }
}
