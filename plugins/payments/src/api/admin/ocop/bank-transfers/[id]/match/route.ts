import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { assignTransfer, retrieveTransfer } from "../../../../../../bank-transfer/staff-decision";
import type { AdminMatchBankTransferType } from "../../validators";

/** Takes the transfer for an order; when its money is complete, the order is paid. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminMatchBankTransferType>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params;
  await assignTransfer(req.scope, {
    transferId: id,
    orderCode: req.validatedBody.order_code,
    acceptsSurplus: req.validatedBody.accepts_surplus,
    decidedBy: req.auth_context.actor_id,
    reason: req.validatedBody.reason,
  });
  res.json({ bank_transfer: await retrieveTransfer(req.scope, id) });
}
