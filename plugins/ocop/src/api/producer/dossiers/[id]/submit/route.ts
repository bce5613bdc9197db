import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveOwnDossier } from "../../move";
import type { ProducerSubmitDossierType } from "../../validators";

/** Hands the dossier in at the commune, for the round that is open. */
export async function POST(
  req: MedusaRequest<ProducerSubmitDossierType>,
  res: MedusaResponse,
): Promise<void> {
  const { round, note } = req.validatedBody;
  await moveOwnDossier(req, res, { command: "file", note, wanted_round: round });
}
