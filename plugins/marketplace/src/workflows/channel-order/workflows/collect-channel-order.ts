import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createOrUpdateOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows";

/**
 * Notes that an order is paid at its channel, which pays the province: by this the ledger owes each
 * producer its part once it is delivered.
 */
export const collectChannelOrderWorkflow = createWorkflow(
  "collect-channel-order",
  (input: { order_id: string; channel_code: string }) => {
    const collections = createOrUpdateOrderPaymentCollectionWorkflow.runAsStep({
      input: transform({ input }, ({ input: { order_id } }) => ({ order_id })),
    });
    const paid = markPaymentCollectionAsPaid.runAsStep({
      input: transform({ input, collections }, (all) => ({
        order_id: all.input.order_id,
        payment_collection_id: all.collections[0]?.id ?? "",
        captured_by: `channel:${all.input.channel_code}`,
      })),
    });
    return new WorkflowResponse(paid);
  },
);
