import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inspectDocumentFile } from "../../../../../document-file";
import { invalid } from "../../../../../dossier/refuse";
import { recordEvidenceWorkflow } from "../../../../../workflows/participation/workflows/record-evidence";
import { producerActorOf } from "../../../../producer-context";
import { answerWithParticipation, ownParticipation } from "../../own-participation";
import type { ProducerAddEvidenceType } from "../../validators";

/** Adds a paper with its file (`file` of a multipart form), or a link to the producer's page. */
export async function POST(
  req: MedusaRequest<ProducerAddEvidenceType>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = await ownParticipation(req);
  const facts = req.validatedBody;
  const isLink = facts.kind === "shop_link";
  if (!isLink && !req.file) {
    throw invalid({ vi: "file: chọn tệp của giấy tờ", en: "file: choose the file of the paper" });
  }
  await recordEvidenceWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      participation_id: id,
      facts,
      file: isLink || !req.file ? null : await inspectDocumentFile(req.file),
    },
  });
  res.status(201);
  await answerWithParticipation(req, res, id);
}
