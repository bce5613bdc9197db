import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import { moveDossierWorkflow } from "../../../workflows/dossier/workflows/move-dossier";
import { producerActorOf } from "../../producer-context";
import { answerWithDossier, ownArea } from "./answer";

/** Takes a step with a dossier of the producer today, and answers with it. */
export async function moveOwnDossier(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  step: { command: "file" | "withdraw"; note: string | null; wanted_round: string | null },
): Promise<void> {
  const id = req.params.id ?? "";
  const today = civilDateAt(new Date());
  await moveDossierWorkflow(req.scope).run({
    input: {
      ...step,
      id,
      actor: producerActorOf(req, step.note),
      area: ownArea(req),
      today,
      done_on: today,
      receipt_number: null,
      accept_incomplete_reason: null,
    },
  });
  await answerWithDossier(req, res, id);
}
