import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { CONSIGNMENT_CHANGED } from "../../../events";
import { LOCK_LIFE_SECONDS, LOCK_TIMEOUT_SECONDS, orderLockKey } from "../order-lock";
import { projectConsignmentsStep } from "../steps/project-consignments";

/** Brings an order's consignments in line with Medusa, whoever has packed, sent or cancelled there. */
export const projectConsignmentsWorkflow = createWorkflow(
  "project-consignments",
  (input: { order_id: string }) => {
    const key = transform(input, ({ order_id }) => orderLockKey(order_id));
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_LIFE_SECONDS });
    const changed = projectConsignmentsStep(input);
    emitEventStep({ eventName: CONSIGNMENT_CHANGED, data: changed });
    releaseLockStep({ key });
    return new WorkflowResponse(changed);
  },
);
