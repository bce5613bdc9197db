import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  createOrderCreditLinesWorkflow,
  deleteReservationsByLineItemsStep,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows";
import { refundNote } from "../../../consignments/plan-cancel";
import { beginAction, endAction, type ActionInput } from "../compose";
import { planCancelStep } from "../steps/plan-cancel";

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
    const plan = planCancelStep(consignment);
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
    when(
      "credit-part",
      { consignment, plan },
      (data) => data.consignment.go && data.plan.creditVnd > 0,
    ).then(() => {
      createOrderCreditLinesWorkflow.runAsStep({
        input: transform({ consignment, plan }, (data) => ({
          id: data.consignment.order_id,
          credit_lines: [
            {
              amount: data.plan.creditVnd,
              reference: "consignment",
              reference_id: refundNote(data.consignment.code),
            },
          ],
        })),
      });
    });
    when("refund-part", { consignment, plan }, (data) =>
      Boolean(data.consignment.go && data.plan.refund),
    ).then(() => {
      refundPaymentWorkflow.runAsStep({
        input: transform({ consignment, plan }, (data) => ({
          payment_id: data.plan.refund?.payment_id ?? "",
          amount: data.plan.refund?.amount ?? 0,
          note: refundNote(data.consignment.code),
        })),
      });
    });
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
