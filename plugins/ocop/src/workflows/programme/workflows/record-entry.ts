import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordProgrammeEntryStep, type RecordEntryInput } from "../steps/record-entry";

/** Records or corrects a course, trade event, support or communication item; answers with its id. */
export const recordProgrammeEntryWorkflow = createWorkflow(
  "record-programme-entry",
  (input: RecordEntryInput) => new WorkflowResponse(recordProgrammeEntryStep(input)),
);
