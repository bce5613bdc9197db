import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { CONSIGNMENTS_CREATED } from "../../../events";
import { createConsignmentsStep } from "../steps/create-consignments";
import { LOCK_LIFE_SECONDS, LOCK_TIMEOUT_SECONDS, orderLockKey } from "../order-lock";

/**
 * Makes the consignments of an order, one per producer, once: repeating it gives the same ids. The
 * subscriber of `order.placed` and the reconcile job both run it.
 */
export const ensureConsignmentsWorkflow = createWorkflow(
  "ensure-consignments",
  (input: { order_id: string }) => {
    const key = transform(input, ({ order_id }) => orderLockKey(order_id));
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_LIFE_SECONDS });
    const ids = createConsignmentsStep(input);
    emitEventStep({
      eventName: CONSIGNMENTS_CREATED,
      data: transform({ input, ids }, (data) => ({
        order_id: data.input.order_id,
        consignment_ids: data.ids,
      })),
    });
    releaseLockStep({ key });
    return new WorkflowResponse(ids);
  },
);
