import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  capturePaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows";
import {
  LOCK_LIFE_SECONDS,
  LOCK_TIMEOUT_SECONDS,
  orderLockKey,
} from "../../consignment/order-lock";
import { readOrderOfConsignmentStep } from "../../consignment/steps/begin-action";
import { dropHalfCaptureStep } from "../steps/drop-half-capture";
import { planCashStep } from "../steps/plan-cash";

/**
 * Notes the cash that was paid for a delivered parcel, exactly its own: what other parcels of the
 * order cost is paid, or never comes, with them. Safe to repeat.
 */
export const collectCashWorkflow = createWorkflow("collect-cash", (input: { id: string }) => {
  const orderId = readOrderOfConsignmentStep(input);
  const key = transform({ orderId }, (data) => orderLockKey(data.orderId));
  acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_LIFE_SECONDS });
  const plan = planCashStep(input);
  when("drop-half", { plan }, (data) => data.plan.dropId !== null).then(() => {
    dropHalfCaptureStep(transform({ plan }, (data) => ({ id: data.plan.dropId ?? "" })));
  });
  when("collect", { plan }, (data) => data.plan.amountVnd > 0).then(() => {
    capturePaymentWorkflow.runAsStep({
      input: transform({ plan }, (data) => ({
        payment_id: data.plan.paymentId,
        amount: data.plan.amountVnd,
        captured_by: data.plan.mark,
      })),
    });
  });
  releaseLockStep({ key });
  return new WorkflowResponse(plan);
});
