import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dismissTransfer, retrieveTransfer } from "../../../../../../bank-transfer/staff-decision";
import type { AdminDismissBankTransferType } from "../../validators";

/** Says that the transfer was dealt with outside the shop, and how. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminDismissBankTransferType>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params;
  await dismissTransfer(req.scope, {
    transferId: id,
    decidedBy: req.auth_context.actor_id,
    reason: req.validatedBody.reason,
  });
  res.json({ bank_transfer: await retrieveTransfer(req.scope, id) });
}
