import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { withdrawProgrammeEntryStep, type WithdrawEntryInput } from "../steps/record-entry";

/** Withdraws an entry of the programme that never was, with the reason. */
export const withdrawProgrammeEntryWorkflow = createWorkflow(
  "withdraw-programme-entry",
  (input: WithdrawEntryInput) => new WorkflowResponse(withdrawProgrammeEntryStep(input)),
);
