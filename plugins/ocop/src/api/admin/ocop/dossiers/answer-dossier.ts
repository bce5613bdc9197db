import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { documentsOf, extraRounds, retrieveDossier } from "../../../../dossier/dossier-record";
import { toDossierView } from "../../../../dossier/dossier-view";
import { OCOP_MODULE } from "../../../../modules/ocop";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../../modules/ocop/service";
import { staffOf } from "../../../staff-context";

/** Answers with a dossier as it is now. */
export async function answerDossier(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const dossier = await retrieveDossier(ocop, id, staffOf(req).unitCodes);
  const [documents, rounds] = await Promise.all([documentsOf(ocop, dossier), extraRounds(ocop)]);
  const today = civilDateAt(new Date());
  res.json({ dossier: toDossierView(dossier, documents, rounds, today), as_of: today });
}
