import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { confirmRegisterChangeWorkflow } from "../../../../../../workflows/register-change/workflows/confirm-register-change";
import { actorOf } from "../../../../../actor-of";
import { staffOf } from "../../../../../staff-context";
import type { AdminConfirmChangeType } from "../../validators";

/** Confirms a change that somebody else proposed; from the next request on the register says so. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminConfirmChangeType>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params;
  const { result } = await confirmRegisterChangeWorkflow(req.scope).run({
    input: {
      id,
      ...req.validatedBody,
      actor: await actorOf(req),
      unitCodes: staffOf(req).unitCodes,
    },
  });
  res.json({ change: { id, ...result } });
}
