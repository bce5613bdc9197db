import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { conflict } from "../../../../dossier/refuse";
import { recordParticipationWorkflow } from "../../../../workflows/participation/workflows/record-participation";
import { producerActorOf } from "../../../producer-context";
import { answerWithParticipation, ownParticipation } from "../own-participation";
import type { ProducerChangeParticipationType } from "../validators";

/** Corrects or ends a declaration; what was said before stays in the history. */
export async function POST(
  req: MedusaRequest<ProducerChangeParticipationType>,
  res: MedusaResponse,
): Promise<void> {
  const { id, origin } = await ownParticipation(req);
  if (origin !== null) {
    throw conflict({
      vi: "Mục này theo tin đăng trên kênh: sửa hoặc gỡ tin đăng ở trang Kênh",
      en: "This entry follows a listing: change or withdraw the listing on the channels' page",
    });
  }
  const { reason, ...period } = req.validatedBody;
  await recordParticipationWorkflow(req.scope).run({
    input: { actor: producerActorOf(req), subject: { id }, period, source: "producer", reason },
  });
  await answerWithParticipation(req, res, id);
}
