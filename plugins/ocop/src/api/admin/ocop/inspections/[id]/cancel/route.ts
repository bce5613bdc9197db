import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelInspectionWorkflow } from "../../../../../../workflows/inspection/workflows/cancel-inspection";
import { staffWriteOf } from "../../../../../staff-write-of";
import { answerWithInspection } from "../../answer";
import type { AdminCancelInspectionType } from "../../validators";

/** Calls a planned inspection off. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCancelInspectionType>,
  res: MedusaResponse,
): Promise<void> {
  const { reason } = req.validatedBody;
  const { result: id } = await cancelInspectionWorkflow(req.scope).run({
    input: { ...(await staffWriteOf(req, reason)), id: req.params.id ?? "", reason },
  });
  await answerWithInspection(req, res, id);
}
