import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import { beginAction, endAction, type ActionInput } from "../compose";

/** The consignment has reached its recipient. Safe to repeat. */
export const deliverConsignmentWorkflow = createWorkflow(
  "deliver-consignment",
  (input: ActionInput) => {
    const begun = beginAction(input, "deliver");
    when("deliver", begun, ({ consignment }) => consignment.go).then(() => {
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform(begun, ({ consignment }) => ({
          orderId: consignment.order_id,
          fulfillmentId: consignment.fulfillment_id ?? "",
        })),
      });
    });
    endAction(
      begun,
      transform({}, () => ({})),
    );
    return new WorkflowResponse(begun.consignment);
  },
);
