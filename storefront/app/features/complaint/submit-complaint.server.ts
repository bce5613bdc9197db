import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";

import { logFailure } from "~/features/cart/log-failure.server";
import { languageOf, pathIn } from "~/i18n/language";
import { localeOf, StoreError, storeFetch } from "~/lib/store.server";

import { writeComplaintReceipt, type ComplaintReceipt } from "./complaint-receipt.server";
import {
  complaintBody,
  readComplaintValues,
  validateComplaint,
  type ComplaintField,
  type ComplaintValues,
} from "./complaint-values";

/** What the page shows after a submit that did not go through; what was typed stays. */
export type ComplaintAnswer = {
  values: ComplaintValues;
  problems: ComplaintField[];
  trouble: "refused" | "tooMany" | "failed" | null;
};

const TROUBLES: Record<number, ComplaintAnswer["trouble"]> = { 400: "refused", 429: "tooMany" };

/** Sends a complaint on; its code reaches the next page in a cookie of this browser. */
export async function submitComplaint({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const values = readComplaintValues(await request.formData());
  const answer: ComplaintAnswer = { values, problems: validateComplaint(values), trouble: null };
  if (answer.problems.length > 0) return data(answer, 422);
  try {
    const { complaint } = await storeFetch<{ complaint: ComplaintReceipt }>(
      localeOf(language),
      "/store/ocop/complaints",
      {
        method: "POST",
        body: { ...complaintBody(values), language },
        clientAddress: context.clientAddress,
      },
    );
    const headers = { "Set-Cookie": await writeComplaintReceipt(request, complaint) };
    return redirect(pathIn(language, "/complaint?sent"), { headers });
  } catch (error) {
    const status = error instanceof StoreError ? error.status : 503;
    const trouble = TROUBLES[status] ?? "failed";
    if (trouble === "failed") logFailure("Sending a complaint failed:", error);
    return data({ ...answer, trouble }, trouble === "failed" ? 503 : status);
  }
}
