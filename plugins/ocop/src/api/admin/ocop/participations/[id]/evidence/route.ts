import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recordEvidenceWorkflow } from "../../../../../../workflows/participation/workflows/record-evidence";
import { actorOf } from "../../../../../actor-of";
import { answerWithParticipation, participationIn } from "../../held";
import type { AdminAddEvidenceType } from "../../validators";

/** Adds a link, or a paper that the staff have seen. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAddEvidenceType>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = await participationIn(req);
  await recordEvidenceWorkflow(req.scope).run({
    input: {
      actor: await actorOf(req),
      participation_id: id,
      facts: req.validatedBody,
      file: null,
    },
  });
  res.status(201);
  await answerWithParticipation(req, res);
}
