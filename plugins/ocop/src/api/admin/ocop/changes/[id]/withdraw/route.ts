import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { closeRegisterChangeWorkflow } from "../../../../../../workflows/register-change/workflows/close-register-change";
import { actorOf } from "../../../../../actor-of";
import { staffOf } from "../../../../../staff-context";
import type { AdminWithdrawChangeType } from "../../validators";

/** Withdraws one's own proposal. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminWithdrawChangeType>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params;
  await closeRegisterChangeWorkflow(req.scope).run({
    input: {
      id,
      as: "withdrawn",
      ...req.validatedBody,
      actor: await actorOf(req),
      unitCodes: staffOf(req).unitCodes,
    },
  });
  res.json({ change: { id, state: "withdrawn" } });
}
