import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { actOnConsignment } from "../../../../../../consignments/act-on-consignment";
import { CONSIGNMENT_ACTIONS } from "../../../../../../rules/consignment-status";
import { sentence } from "@ocop/ocop/http";
import { answerConsignment } from "../../answer-consignment";
import { readConsignment } from "../../read-consignment";
import type { AdminActOnConsignmentType } from "../../validators";

/**
 * Does `accept`, `pack`, `ship`, `deliver`, `refuse`, `take_back` or `cancel`; repeating one changes
 * nothing.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminActOnConsignmentType>,
  res: MedusaResponse,
): Promise<void> {
  const action = CONSIGNMENT_ACTIONS.find((one) => one === req.params.action);
  if (action === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không có việc này cho kiện hàng", "There is no such action on a consignment"),
    );
  }
  const { id } = await readConsignment(req);
  await actOnConsignment(req.scope, { id, action, details: req.validatedBody });
  await answerConsignment(req, res);
}
