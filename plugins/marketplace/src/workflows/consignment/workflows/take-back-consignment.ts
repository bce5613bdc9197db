import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { beginAction, endAction, type ActionInput } from "../compose";
import { giveBack } from "../give-back";
import { planMoneyBackStep } from "../steps/plan-money-back";
import { putGoodsBackStep } from "../steps/put-goods-back";

/**
 * A refused parcel is back at its sender: what was paid for it goes back to the buyer, what was not is
 * no longer owed, and its goods are in the stock again. The goods come last and mark the consignment
 * as returned, so that a run that broke off is taken up where it was. Safe to repeat.
 */
export const takeBackConsignmentWorkflow = createWorkflow(
  "take-back-consignment",
  (input: ActionInput) => {
    const begun = beginAction(input, "take_back");
    const { consignment } = begun;
    const plan = planMoneyBackStep({ consignment, endsOrder: false });
    giveBack(consignment, plan);
    when("goods", { consignment }, (data) => data.consignment.go).then(() => {
      putGoodsBackStep(
        transform({ consignment }, (data) => ({
          id: data.consignment.id,
          fulfillmentId: data.consignment.fulfillment_id,
        })),
      );
    });
    endAction(
      begun,
      transform({ plan }, (data) => ({ refunded_vnd: data.plan.refundedVnd })),
    );
    return new WorkflowResponse(consignment);
  },
);
