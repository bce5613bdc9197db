import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerApplicationWorkflow } from "../../../../../../workflows/application/workflows/answer-application";
import { parameter, writeScopeOf } from "../../../write-scope";
import type { AdminAnswerApplicationType } from "../../validators";
import { applicationView } from "../../view";

/** Refuses the application; the words say why. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAnswerApplicationType>,
  res: MedusaResponse,
): Promise<void> {
  const id = parameter(req, "id");
  const { words } = req.validatedBody;
  await answerApplicationWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), id, action: "refused", words },
  });
  res.json({ application: await applicationView(req, id) });
}
