import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { documentsOf, extraRounds, retrieveDossier } from "../../../dossier/dossier-record";
import { toProducerDossierView } from "../../../dossier/producer-dossier-view";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";
import { producerOf } from "../../producer-context";

/** The producer's own dossiers and papers, as the workflows take it. */
export function ownArea(req: MedusaRequest<unknown>): { producer_id: string } {
  return { producer_id: producerOf(req).id };
}

/**
 * Answers with a dossier of the producer as it is now.
 * @throws MedusaError not_found, of somebody else's too
 */
export async function answerWithDossier(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const dossier = await retrieveDossier(ocop, id, ownArea(req));
  const [documents, rounds] = await Promise.all([documentsOf(ocop, dossier), extraRounds(ocop)]);
  const today = civilDateAt(new Date());
  res.json({ dossier: toProducerDossierView(dossier, documents, rounds, today), as_of: today });
}
