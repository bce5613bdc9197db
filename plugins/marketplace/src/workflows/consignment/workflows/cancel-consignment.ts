import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  deleteReservationsByLineItemsStep,
} from "@medusajs/medusa/core-flows";
import { beginAction, endAction, type ActionInput } from "../compose";
import { giveBack } from "../give-back";
import { planMoneyBackStep } from "../steps/plan-money-back";

export type CancelInput = ActionInput & { reason: string | null };

/**
 * Cancels a consignment that is not on its way yet: its stock is free again, and exactly its part is
 * given back, or taken off what the buyer still owes. The last one of an order cancels the order. Safe
 * to repeat.
 */
export const cancelConsignmentWorkflow = createWorkflow(
  "cancel-consignment",
  (input: CancelInput) => {
    const begun = beginAction(input, "cancel");
    const { consignment } = begun;
    const plan = planMoneyBackStep({ consignment, endsOrder: true });
    when("unpack", { consignment }, (data) =>
      Boolean(data.consignment.go && data.consignment.fulfillment_id),
    ).then(() => {
      cancelOrderFulfillmentWorkflow.runAsStep({
        input: transform({ consignment }, (data) => ({
          order_id: data.consignment.order_id,
          fulfillment_id: data.consignment.fulfillment_id ?? "",
          no_notification: true,
        })),
      });
    });
    when(
      "cancel-part",
      { consignment, plan },
      (data) => data.consignment.go && !data.plan.isLast,
    ).then(() => {
      deleteReservationsByLineItemsStep(
        transform({ consignment }, (data) => data.consignment.items.map(({ id }) => id)),
      );
    });
    giveBack(consignment, plan);
    when(
      "cancel-order",
      { consignment, plan },
      (data) => data.consignment.go && data.plan.isLast,
    ).then(() => {
      cancelOrderWorkflow.runAsStep({
        input: transform({ consignment }, (data) => ({
          order_id: data.consignment.order_id,
          no_notification: true,
        })),
      });
    });
    endAction(
      begun,
      transform({ input, plan }, (data) => ({
        cancelled_at: new Date(),
        cancel_reason: data.input.reason,
        refunded_vnd: data.plan.refundedVnd,
      })),
    );
    return new WorkflowResponse(consignment);
  },
);
