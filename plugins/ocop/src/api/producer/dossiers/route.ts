import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import { createDossierWorkflow } from "../../../workflows/dossier/workflows/create-dossier";
import { producerActorOf } from "../../producer-context";
import { answerWithDossier, ownArea } from "./answer";
import type { ProducerCreateDossierType } from "./validators";

/** Begins a dossier for a product of the producer. */
export async function POST(
  req: MedusaRequest<ProducerCreateDossierType>,
  res: MedusaResponse,
): Promise<void> {
  const { registered_product_id, kind } = req.validatedBody;
  const { result: id } = await createDossierWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      area: ownArea(req),
      today: civilDateAt(new Date()),
      kind,
      product: { registered_product_id },
      registration: {},
      self_assessment: {},
    },
  });
  res.status(201);
  await answerWithDossier(req, res, id);
}
