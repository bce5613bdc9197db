import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf, pathIn } from "~/i18n/language";
import { fieldsOf, isConsignmentPath } from "~/portal/orders/action-fields";
import { sendToConsignment } from "~/portal/orders/consignments.server";
import type { Answer } from "~/portal/outbox/outbox";
import { outboxWords } from "~/portal/outbox/words";
import { wordsIn } from "~/i18n/part-words";

export async function loader({ params }: LoaderFunctionArgs) {
  return redirect(pathIn(languageOf(params), "/producer/orders"));
}

/**
 * Takes one entry of a browser's outbox. A backend that is down answers 503, so that the entry stays
 * where it is.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const path = form.get("path");
  const language = languageOf(params);
  const headers = { "Cache-Control": "private, no-store" };
  // Kept on the device since before the portal has changed.
  if (!isConsignmentPath(path)) {
    const message = wordsIn(outboxWords, language)("unknown");
    return Response.json({ kind: "refused", message } satisfies Answer, { headers });
  }
  const answer = await sendToConsignment(request, language, {
    id: String(form.get("consignment_id") ?? ""),
    key: String(form.get("key") ?? ""),
    path,
    fields: fieldsOf(path, form),
  });
  const told: Answer =
    answer.kind === "done" ? answer : { kind: answer.kind, message: answer.message };
  return Response.json(told, { headers });
}
