import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { emitStatusChanges } from "../../../daily/emit-status-changes";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

/** Not with the workflow's own events: those are dropped when a later step fails. */
export const emitStatusChangesStep = createStep(
  "emit-status-changes",
  async (_input: { date: string }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    return new StepResponse(await emitStatusChanges(ocop, container.resolve(Modules.EVENT_BUS)));
  },
);
