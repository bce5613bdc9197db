import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recordParticipationWorkflow } from "../../../../../../workflows/participation/workflows/record-participation";
import { actorOf } from "../../../../../actor-of";
import { answerWithParticipation, participationIn } from "../../held";
import type { AdminCorrectParticipationType } from "../../validators";

/** Corrects what is known of a participation by a newer row, with the reason. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCorrectParticipationType>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = await participationIn(req);
  const { reason, ...period } = req.validatedBody;
  await recordParticipationWorkflow(req.scope).run({
    input: { actor: await actorOf(req, reason), subject: { id }, period, source: "staff", reason },
  });
  await answerWithParticipation(req, res);
}
