import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { beginAction, endAction, type ActionInput } from "../compose";

/**
 * The recipient would not take the parcel, which happens with cash on delivery. The goods are on their
 * way back: `take-back-consignment` brings them into the stock again. Safe to repeat.
 */
export const refuseConsignmentWorkflow = createWorkflow(
  "refuse-consignment",
  (input: ActionInput) => {
    const begun = beginAction(input, "refuse");
    endAction(
      begun,
      transform({}, () => ({ refused_at: new Date() })),
    );
    return new WorkflowResponse(begun.consignment);
  },
);
