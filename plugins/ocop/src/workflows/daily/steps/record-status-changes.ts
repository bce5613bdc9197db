import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { recordStatusChanges } from "../../../daily/record-status-changes";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

/** Nothing to compensate: what was seen stays seen, and the outbox keeps what it means. */
export const recordStatusChangesStep = createStep(
  "record-status-changes",
  async ({ date }: { date: string }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    return new StepResponse(await recordStatusChanges(ocop, date));
  },
);
