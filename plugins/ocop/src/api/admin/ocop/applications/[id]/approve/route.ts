import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { approveApplicationWorkflow } from "../../../../../../workflows/application/workflows/approve-application";
import { parameter, writeScopeOf } from "../../../write-scope";
import type { AdminApproveApplicationType } from "../../validators";
import { applicationView } from "../../view";

/** Lets the applicant take part, with a new producer or with one of the register. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminApproveApplicationType>,
  res: MedusaResponse,
): Promise<void> {
  const id = parameter(req, "id");
  const { producer_id: producerId, handle, words } = req.validatedBody;
  await approveApplicationWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), id, producerId, handle, words },
  });
  res.json({ application: await applicationView(req, id) });
}
