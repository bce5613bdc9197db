import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { updateDossierWorkflow } from "../../../../workflows/dossier/workflows/update-dossier";
import { producerActorOf } from "../../../producer-context";
import { answerWithDossier, ownArea } from "../answer";
import type { ProducerUpdateDossierType } from "../validators";

/** A dossier of the producer with its forms, papers, way, and what it still needs. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWithDossier(req, res, req.params.id ?? "");
}

/** Fills in fields of forms 01 and 02; fields that are not named stay. */
export async function POST(
  req: MedusaRequest<ProducerUpdateDossierType>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await updateDossierWorkflow(req.scope).run({
    input: { id, actor: producerActorOf(req), area: ownArea(req), ...req.validatedBody },
  });
  await answerWithDossier(req, res, id);
}
