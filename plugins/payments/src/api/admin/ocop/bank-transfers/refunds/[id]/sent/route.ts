import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { retrieveRefund, sendRefund } from "../../../../../../../bank-transfer/send-refund";
import type { AdminSendRefundType } from "../../../validators";

/** Notes that the money of a refund was sent to the buyer. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSendRefundType>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params;
  await sendRefund(req.scope, {
    refundId: id,
    reference: req.validatedBody.reference,
    sentBy: req.auth_context.actor_id,
  });
  res.json({ refund: await retrieveRefund(req.scope, id) });
}
