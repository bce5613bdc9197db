import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { recordReminders } from "../../../daily/record-reminders";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

/** Records the reminders of the day; the next run would record the very same ones. */
export const recordRemindersStep = createStep(
  "record-reminders",
  async ({ date }: { date: string }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    return new StepResponse(await recordReminders(ocop, date));
  },
);
