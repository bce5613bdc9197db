import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { remedyFindingWorkflow } from "../../../../../../../../workflows/inspection/workflows/remedy-finding";
import { staffWriteOf } from "../../../../../../../staff-write-of";
import { answerWithInspection } from "../../../../answer";
import type { AdminRemedyFindingType } from "../../../../validators";

/** Notes that a finding was mended. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRemedyFindingType>,
  res: MedusaResponse,
): Promise<void> {
  const { remedied_on, note } = req.validatedBody;
  const { result: id } = await remedyFindingWorkflow(req.scope).run({
    input: {
      ...(await staffWriteOf(req, note)),
      inspection_id: req.params.id ?? "",
      finding_id: req.params.findingId ?? "",
      remedied_on,
      note,
    },
  });
  await answerWithInspection(req, res, id);
}
