import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { updateDossierWorkflow } from "../../../../../workflows/dossier/workflows/update-dossier";
import { actorOf } from "../../../../actor-of";
import { staffOf } from "../../../../staff-context";
import { answerDossier } from "../answer-dossier";
import type { AdminUpdateDossierType } from "../validators";

/** A dossier with its way, forms, papers, what is missing and what is due. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerDossier(req, res, req.params.id ?? "");
}

/** Fills in fields of forms 01 and 02; fields that are not named stay. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateDossierType>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await updateDossierWorkflow(req.scope).run({
    input: { id, actor: await actorOf(req), area: staffOf(req).unitCodes, ...req.validatedBody },
  });
  await answerDossier(req, res, id);
}
