import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerCorrectionWorkflow } from "../../../../../../workflows/register-correction/workflows/answer-correction";
import { staffWriteOf } from "../../../../../staff-write-of";
import { answerWithCorrection } from "../../answer";
import type { AdminAnswerCorrectionType } from "../../validators";

/** Answers a report: the register was put right, or stays; the producer is told. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAnswerCorrectionType>,
  res: MedusaResponse,
): Promise<void> {
  const { state, answer } = req.validatedBody;
  await answerCorrectionWorkflow(req.scope).run({
    input: { ...(await staffWriteOf(req, answer)), id: req.params.id ?? "", state, answer },
  });
  await answerWithCorrection(req, res);
}
