import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { nextMisuseReportStates } from "../../../../modules/ocop/rules/misuse-report";
import { readMisuseReport, type MisuseReportRow } from "../../../../monitoring/misuse-report-row";
import { missing } from "../../../../monitoring/refusals";
import { staffOf } from "../../../staff-context";

/** A report with the day it came in Viet Nam. */
export function toMisuseReportView<Row extends MisuseReportRow>(
  row: Row,
): Row & { received_on: string } {
  return { ...row, received_on: civilDateAt(new Date(row.created_at)) };
}

/**
 * Answers with a report, its reporter and the states it can be put into next.
 * @throws MedusaError not_found when there is none in the caller's area.
 */
export async function answerWithMisuseReport(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await readMisuseReport(database, id, staffOf(req).unitCodes);
  if (!row) throw missing("misuse_report", id);
  res.json({
    misuse_report: { ...toMisuseReportView(row), next_states: nextMisuseReportStates(row.state) },
  });
}
