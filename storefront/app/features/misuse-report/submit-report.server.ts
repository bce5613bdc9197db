import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";

import { logFailure } from "~/features/cart/log-failure.server";
import { languageOf, pathIn } from "~/i18n/language";
import { localeOf, StoreError, storeFetch } from "~/lib/store.server";

import { writeReportReceipt } from "./report-receipt.server";
import {
  readReportValues,
  reportBody,
  validateReport,
  type ReportProblem,
  type ReportValues,
} from "./report-values";

/** What the page shows after a submit that did not go through; what was typed stays. */
export type ReportAnswer = {
  values: ReportValues;
  problems: ReportProblem[];
  trouble: "refused" | "tooMany" | "failed" | null;
};

const TROUBLES: Record<number, ReportAnswer["trouble"]> = { 400: "refused", 429: "tooMany" };

/** Sends a misuse report on; its code reaches the next page in a cookie of this browser. */
export async function submitReport({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const values = readReportValues(await request.formData());
  const answer: ReportAnswer = { values, problems: validateReport(values), trouble: null };
  if (answer.problems.length > 0) return data(answer, 422);
  try {
    const { report } = await storeFetch<{ report: { code: string } }>(
      localeOf(language),
      "/store/ocop/misuse-reports",
      { method: "POST", body: reportBody(values), clientAddress: context.clientAddress },
    );
    const headers = { "Set-Cookie": await writeReportReceipt(request, report.code) };
    return redirect(pathIn(language, "/report?sent"), { headers });
  } catch (error) {
    const status = error instanceof StoreError ? error.status : 503;
    const trouble = TROUBLES[status] ?? "failed";
    if (trouble === "failed") logFailure("Sending a misuse report failed:", error);
    return data({ ...answer, trouble }, trouble === "failed" ? 503 : status);
  }
}
