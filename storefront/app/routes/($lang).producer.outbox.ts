import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf, pathIn } from "~/i18n/language";
import { fieldsOf, isConsignmentPath } from "~/portal/orders/action-fields";
import { sendToConsignment } from "~/portal/orders/consignments.server";

export async function loader({ params }: LoaderFunctionArgs) {
  return redirect(pathIn(languageOf(params), "/producer/orders"));
}

/**
 * Takes one entry of a browser's outbox (`Answer` of `portal/outbox/outbox.ts`). A backend that is down
 * answers 503, so that the entry stays where it is.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const path = form.get("path");
  if (!isConsignmentPath(path)) return new Response(null, { status: 400 });
  const answer = await sendToConsignment(request, languageOf(params), {
    id: String(form.get("consignment_id") ?? ""),
    key: String(form.get("key") ?? ""),
    path,
    fields: fieldsOf(path, form),
  });
  return Response.json(
    answer.kind === "done" ? answer : { kind: answer.kind, message: answer.message },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}
