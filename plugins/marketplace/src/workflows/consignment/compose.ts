import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { ConsignmentMark } from "../../consignments/project";
import { CONSIGNMENT_CHANGED } from "../../events";
import type { ConsignmentAction } from "../../rules/consignment-status";
import { LOCK_LIFE_SECONDS, LOCK_TIMEOUT_SECONDS, orderLockKey } from "./order-lock";
import { beginActionStep, readOrderOfConsignmentStep, type ActedOn } from "./steps/begin-action";
import { projectConsignmentsStep } from "./steps/project-consignments";
import { recordActionStep, type ActionAuthor } from "./steps/record-action";

/** What every action takes; `by`: the person of the producer who does it, where it is one. */
export type ActionInput = { id: string; by?: ActionAuthor };

/** The beginning of every action: the order's lock, then the look at what is allowed. */
export function beginAction(
  input: ActionInput,
  action: ConsignmentAction,
): { consignment: WorkflowData<ActedOn>; key: WorkflowData<string> } {
  const orderId = readOrderOfConsignmentStep(input);
  const key = transform({ orderId }, (data) => orderLockKey(data.orderId));
  acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_LIFE_SECONDS });
  const consignment = beginActionStep(
    transform({ input }, (data) => ({ id: data.input.id, action })),
  );
  recordActionStep(
    transform({ input, consignment }, ({ input: { by = null }, consignment: { id, go } }) => ({
      consignment_id: id,
      action,
      by: go ? by : null,
    })),
  );
  return { consignment, key };
}

/** The end of every action: the statuses follow, whoever listens hears of it, the lock goes. */
export function endAction(
  { consignment, key }: ReturnType<typeof beginAction>,
  values: WorkflowData<ConsignmentMark>,
): void {
  const changed = projectConsignmentsStep(
    transform({ consignment, values }, (data) => ({
      order_id: data.consignment.order_id,
      // What was done before keeps its first record.
      mark: data.consignment.go
        ? { consignment_id: data.consignment.id, values: data.values }
        : undefined,
    })),
  );
  emitEventStep({ eventName: CONSIGNMENT_CHANGED, data: changed });
  releaseLockStep({ key });
}
