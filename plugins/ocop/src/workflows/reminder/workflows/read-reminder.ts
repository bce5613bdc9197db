import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { readReminderStep, type ReadReminderInput } from "../steps/read-reminder";

/** Notes that somebody has read a reminder. */
export const readReminderWorkflow = createWorkflow("read-reminder", (input: ReadReminderInput) => {
  return new WorkflowResponse(readReminderStep(input));
});
