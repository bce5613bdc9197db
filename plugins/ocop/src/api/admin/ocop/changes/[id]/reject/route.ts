import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { closeRegisterChangeWorkflow } from "../../../../../../workflows/register-change/workflows/close-register-change";
import { actorOf } from "../../../../../actor-of";
import { staffOf } from "../../../../../staff-context";
import type { AdminRejectChangeType } from "../../validators";

/** Rejects a change that somebody else proposed, with a reason. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRejectChangeType>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params;
  await closeRegisterChangeWorkflow(req.scope).run({
    input: {
      id,
      as: "rejected",
      ...req.validatedBody,
      actor: await actorOf(req),
      unitCodes: staffOf(req).unitCodes,
    },
  });
  res.json({ change: { id, state: "rejected" } });
}
