import type { MedusaContainer } from "@medusajs/framework/types";
import { refused } from "../payout/refusals";
import type { ConsignmentAction } from "../rules/consignment-status";
import type { ActionAuthor } from "../workflows/consignment/steps/record-action";
import type { ActedOn } from "../workflows/consignment/steps/begin-action";
import { acceptConsignmentWorkflow } from "../workflows/consignment/workflows/accept-consignment";
import { cancelConsignmentWorkflow } from "../workflows/consignment/workflows/cancel-consignment";
import { deliverConsignmentWorkflow } from "../workflows/consignment/workflows/deliver-consignment";
import { packConsignmentWorkflow } from "../workflows/consignment/workflows/pack-consignment";
import { refuseConsignmentWorkflow } from "../workflows/consignment/workflows/refuse-consignment";
import { shipConsignmentWorkflow } from "../workflows/consignment/workflows/ship-consignment";
import { takeBackConsignmentWorkflow } from "../workflows/consignment/workflows/take-back-consignment";

/** What an action needs besides its consignment. */
export type ActionDetails = { carrier?: string; tracking_number?: string; reason?: string };

type Act = (
  container: MedusaContainer,
  input: { id: string; by?: ActionAuthor },
  details: ActionDetails,
) => Promise<{ result: ActedOn }>;

const ACTS: Record<ConsignmentAction, Act> = {
  accept: (container, input) => acceptConsignmentWorkflow(container).run({ input }),
  pack: (container, input) => packConsignmentWorkflow(container).run({ input }),
  ship: (container, input, { carrier, tracking_number = null }) => {
    if (carrier === undefined) {
      throw refused(
        "Cần tên đơn vị vận chuyển (carrier), ví dụ Bưu điện Việt Nam",
        "The carrier is needed, for example Vietnam Post",
      );
    }
    return shipConsignmentWorkflow(container).run({
      input: { ...input, carrier, tracking_number },
    });
  },
  deliver: (container, input) => deliverConsignmentWorkflow(container).run({ input }),
  refuse: (container, input) => refuseConsignmentWorkflow(container).run({ input }),
  take_back: (container, input) => takeBackConsignmentWorkflow(container).run({ input }),
  cancel: (container, input, { reason = null }) =>
    cancelConsignmentWorkflow(container).run({ input: { ...input, reason } }),
};

/**
 * Does something to a consignment; `go` of what it gives is false when it had been done before.
 * @throws MedusaError not_allowed where its status or its unpaid order forbids it, invalid_data when a
 *   carrier is missing
 */
export async function actOnConsignment(
  container: MedusaContainer,
  {
    action,
    details,
    ...input
  }: { id: string; by?: ActionAuthor } & {
    action: ConsignmentAction;
    details: ActionDetails;
  },
): Promise<ActedOn> {
  const { result } = await ACTS[action](container, input, details);
  return result;
}
