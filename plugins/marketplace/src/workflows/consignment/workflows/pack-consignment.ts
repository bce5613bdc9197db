import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { beginAction, endAction, type ActionInput } from "../compose";

/**
 * Packs a consignment: makes Medusa's fulfilment for its lines, which takes them off the stock where
 * they are reserved. Safe to repeat.
 */
export const packConsignmentWorkflow = createWorkflow("pack-consignment", (input: ActionInput) => {
  const begun = beginAction(input, "pack");
  when("pack", begun, ({ consignment }) => consignment.go).then(() => {
    createOrderFulfillmentWorkflow.runAsStep({
      input: transform(begun, ({ consignment }) => ({
        order_id: consignment.order_id,
        items: consignment.items,
        shipping_option_id: consignment.shipping_option_id ?? undefined,
        no_notification: true,
      })),
    });
  });
  endAction(
    begun,
    transform({}, () => ({})),
  );
  return new WorkflowResponse(begun.consignment);
});
