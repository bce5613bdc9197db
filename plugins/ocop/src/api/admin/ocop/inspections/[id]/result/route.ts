import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recordInspectionResultWorkflow } from "../../../../../../workflows/inspection/workflows/record-inspection-result";
import { staffWriteOf } from "../../../../../staff-write-of";
import { answerWithInspection } from "../../answer";
import type { AdminRecordInspectionResultType } from "../../validators";

/** Records what a planned inspection found. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRecordInspectionResultType>,
  res: MedusaResponse,
): Promise<void> {
  const { result: id } = await recordInspectionResultWorkflow(req.scope).run({
    input: {
      ...(await staffWriteOf(req)),
      id: req.params.id ?? "",
      result: req.validatedBody,
    },
  });
  await answerWithInspection(req, res, id);
}
