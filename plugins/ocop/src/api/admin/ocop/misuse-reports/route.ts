import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readMisuseReports } from "../../../../monitoring/misuse-report-row";
import { fileMisuseReportWorkflow } from "../../../../workflows/misuse-report/workflows/file-misuse-report";
import { staffOf } from "../../../staff-context";
import { staffWriteOf } from "../../../staff-write-of";
import { answerWithMisuseReport, toMisuseReportView } from "./answer";
import type { AdminFileMisuseReportType, AdminGetMisuseReportsType } from "./validators";

/** The misuse reports of the caller's area, filtered and paged, without their reporters. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as AdminGetMisuseReportsType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, count } = await readMisuseReports(database, {
    limit: query.limit,
    offset: query.offset,
    order: query.order,
    q: query.q,
    unitCodes: staffOf(req).unitCodes,
    states: query.state,
    origins: query.origin,
    registeredProductId: query.registered_product_id,
  });
  res.json({
    misuse_reports: rows.map(toMisuseReportView),
    count,
    limit: query.limit,
    offset: query.offset,
  });
}

/** Files a report that reached the staff by phone, letter or their own eyes. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminFileMisuseReportType>,
  res: MedusaResponse,
): Promise<void> {
  const { product_handle, certificate_code, registered_product_id, ...report } = req.validatedBody;
  const { actor, unitCodes } = await staffWriteOf(req);
  const { result } = await fileMisuseReportWorkflow(req.scope).run({
    input: {
      actor,
      unitCodes,
      report: { ...report, origin: "staff" },
      product_handle,
      certificate_code,
      registered_product_id,
    },
  });
  res.status(201);
  await answerWithMisuseReport(req, res, result.id);
}
