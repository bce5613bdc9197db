import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { StaffWrite } from "../../../monitoring/staff-write";
import {
  writePlan,
  type InspectionPlan,
  type InspectionResultInput,
} from "../../../monitoring/write-inspection";

export type PlanInspectionInput = StaffWrite & {
  plan: InspectionPlan;
  /** What an inspection already held found; null when it is still to come. */
  result: InspectionResultInput | null;
};

/** Enters an inspection in one transaction; nothing follows it, so it has nothing to undo. */
export const planInspectionStep = createStep(
  "plan-inspection",
  async ({ plan, result, ...write }: PlanInspectionInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor(write.actor, (context) =>
      writePlan(ocop, context, plan, result, write),
    );
    return new StepResponse(id);
  },
);
