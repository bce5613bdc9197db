import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { CONSIGNMENT_ACTIONS } from "../../../../../../rules/consignment-status";
import { sentence } from "@ocop/ocop/http";
import { acceptConsignmentWorkflow } from "../../../../../../workflows/consignment/workflows/accept-consignment";
import { cancelConsignmentWorkflow } from "../../../../../../workflows/consignment/workflows/cancel-consignment";
import { deliverConsignmentWorkflow } from "../../../../../../workflows/consignment/workflows/deliver-consignment";
import { packConsignmentWorkflow } from "../../../../../../workflows/consignment/workflows/pack-consignment";
import { refuseConsignmentWorkflow } from "../../../../../../workflows/consignment/workflows/refuse-consignment";
import { shipConsignmentWorkflow } from "../../../../../../workflows/consignment/workflows/ship-consignment";
import { takeBackConsignmentWorkflow } from "../../../../../../workflows/consignment/workflows/take-back-consignment";
import { answerConsignment } from "../../answer-consignment";
import { readConsignment } from "../../read-consignment";
import type { AdminActOnConsignmentType } from "../../validators";

type ActRequest = AuthenticatedMedusaRequest<AdminActOnConsignmentType>;

async function ship({ scope, validatedBody }: ActRequest, id: string): Promise<unknown> {
  const { carrier, tracking_number = null } = validatedBody;
  if (carrier === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      sentence(
        "Cần tên đơn vị vận chuyển (carrier), ví dụ Bưu điện Việt Nam",
        "The carrier is needed, for example Vietnam Post",
      ),
    );
  }
  return shipConsignmentWorkflow(scope).run({ input: { id, carrier, tracking_number } });
}

const ACTIONS: Record<
  (typeof CONSIGNMENT_ACTIONS)[number],
  (req: ActRequest, id: string) => Promise<unknown>
> = {
  accept: ({ scope }, id) => acceptConsignmentWorkflow(scope).run({ input: { id } }),
  pack: ({ scope }, id) => packConsignmentWorkflow(scope).run({ input: { id } }),
  ship,
  deliver: ({ scope }, id) => deliverConsignmentWorkflow(scope).run({ input: { id } }),
  refuse: ({ scope }, id) => refuseConsignmentWorkflow(scope).run({ input: { id } }),
  take_back: ({ scope }, id) => takeBackConsignmentWorkflow(scope).run({ input: { id } }),
  cancel: ({ scope, validatedBody: { reason = null } }, id) =>
    cancelConsignmentWorkflow(scope).run({ input: { id, reason } }),
};

/**
 * Does `accept`, `pack`, `ship`, `deliver`, `refuse`, `take_back` or `cancel`; repeating one changes
 * nothing.
 */
export async function POST(req: ActRequest, res: MedusaResponse): Promise<void> {
  const action = CONSIGNMENT_ACTIONS.find((one) => one === req.params.action);
  if (action === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không có việc này cho kiện hàng", "There is no such action on a consignment"),
    );
  }
  const { id } = await readConsignment(req);
  await ACTIONS[action](req, id);
  await answerConsignment(req, res);
}
