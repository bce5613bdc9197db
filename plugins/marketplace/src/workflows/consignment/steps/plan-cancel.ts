import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { planCancel } from "../../../consignments/plan-cancel";
import type { ActedOn } from "./begin-action";

/** Looks what cancelling the consignment takes: a refund, a credit, or the whole order. */
export const planCancelStep = createStep(
  "plan-cancel",
  async (consignment: ActedOn, { container }) =>
    new StepResponse(await planCancel(container, consignment)),
);
