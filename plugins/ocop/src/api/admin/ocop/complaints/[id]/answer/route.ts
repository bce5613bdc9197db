import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readComplaint } from "../../../../../../complaint/complaint-row";
import { civilDateAt } from "../../../../../../modules/ocop/rules/civil-date";
import { missing } from "../../../../../../monitoring/refusals";
import { answerComplaintWorkflow } from "../../../../../../workflows/complaint/workflows/answer-complaint";
import { actorOf } from "../../../../../actor-of";
import type { AdminAnswerComplaintType } from "../../validators";
import { toComplaintView } from "../../view";

/** Answers a complaint. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAnswerComplaintType>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const actor = await actorOf(req);
  const { answer } = req.validatedBody;
  await answerComplaintWorkflow(req.scope).run({
    input: { id, answer, handled_by: actor.id, handled_by_name: actor.name },
  });
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await readComplaint(database, { id });
  if (!row) throw missing("complaint", id);
  res.json({ complaint: toComplaintView(row, civilDateAt(new Date())) });
}
