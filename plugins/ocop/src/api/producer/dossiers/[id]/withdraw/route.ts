import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveOwnDossier } from "../../move";
import type { ProducerWithdrawDossierType } from "../../validators";

/** Withdraws the dossier before the province has it. */
export async function POST(
  req: MedusaRequest<ProducerWithdrawDossierType>,
  res: MedusaResponse,
): Promise<void> {
  const { note } = req.validatedBody;
  await moveOwnDossier(req, res, { command: "withdraw", note, wanted_round: null });
}
