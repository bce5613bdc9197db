import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endRecallWorkflow } from "../../../../../../workflows/recall/workflows/end-recall";
import { staffWriteOf } from "../../../../../staff-write-of";
import { answerWithRecall } from "../../answer";
import type { AdminEndRecallType } from "../../validators";

/** Ends a recall, or withdraws one whose announcement is still to come. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminEndRecallType>,
  res: MedusaResponse,
): Promise<void> {
  const { ended_on, note } = req.validatedBody;
  const { result: id } = await endRecallWorkflow(req.scope).run({
    input: { ...(await staffWriteOf(req, note)), id: req.params.id ?? "", ended_on, note },
  });
  await answerWithRecall(req, res, id);
}
