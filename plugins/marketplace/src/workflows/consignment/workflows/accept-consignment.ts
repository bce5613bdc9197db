import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { beginAction, endAction, type ActionInput } from "../compose";

/** The producer says that it will send the consignment. Safe to repeat. */
export const acceptConsignmentWorkflow = createWorkflow(
  "accept-consignment",
  (input: ActionInput) => {
    const begun = beginAction(input, "accept");
    endAction(
      begun,
      transform({}, () => ({ accepted_at: new Date() })),
    );
    return new WorkflowResponse(begun.consignment);
  },
);
