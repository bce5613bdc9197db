import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../dossier/refuse";
import { civilDateAt } from "../../../../../../modules/ocop/rules/civil-date";
import { DOSSIER_COMMANDS } from "../../../../../../modules/ocop/rules/dossier/transitions";
import { moveDossierWorkflow } from "../../../../../../workflows/dossier/workflows/move-dossier";
import { actorOf } from "../../../../../actor-of";
import { staffOf } from "../../../../../staff-context";
import { answerDossier } from "../../answer-dossier";
import type { AdminMoveDossierType } from "../../validators";

/** Records a step: `file`, `receive`, `forward`, `return`, `decide` or `withdraw`. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminMoveDossierType>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const command = DOSSIER_COMMANDS.find((one) => one === req.params.command);
  if (command === undefined) throw notFound("bước này của hồ sơ", "step of a dossier");
  const today = civilDateAt(new Date());
  const { done_on = today, note, ...details } = req.validatedBody;
  await moveDossierWorkflow(req.scope).run({
    input: {
      id,
      command,
      actor: await actorOf(req, note),
      area: staffOf(req).unitCodes,
      today,
      done_on,
      note,
      ...details,
    },
  });
  await answerDossier(req, res, id);
}
