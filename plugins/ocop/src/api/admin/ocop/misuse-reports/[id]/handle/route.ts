import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { handleMisuseReportWorkflow } from "../../../../../../workflows/misuse-report/workflows/handle-misuse-report";
import { staffWriteOf } from "../../../../../staff-write-of";
import { answerWithMisuseReport } from "../../answer";
import type { AdminHandleMisuseReportType } from "../../validators";

/** Puts a report into its next state, if wanted with an inspection that follows from it. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminHandleMisuseReportType>,
  res: MedusaResponse,
): Promise<void> {
  const { outcome } = req.validatedBody;
  const { result } = await handleMisuseReportWorkflow(req.scope).run({
    input: {
      ...(await staffWriteOf(req, outcome)),
      id: req.params.id ?? "",
      ...req.validatedBody,
    },
  });
  await answerWithMisuseReport(req, res, result.id);
}
