import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  beginHelpSessionStep,
  endHelpSessionStep,
  openHelpSessionStep,
  type EndHelpSessionInput,
  type OpenHelpSessionInput,
} from "../steps/help-session";

/** Opens a session of help, which its ticket begins. */
export const openHelpSessionWorkflow = createWorkflow(
  "open-help-session",
  (input: OpenHelpSessionInput) => new WorkflowResponse(openHelpSessionStep(input)),
);

/** Begins a session of help with its ticket; gives its id. */
export const beginHelpSessionWorkflow = createWorkflow(
  "begin-help-session",
  (input: { ticket: string }) => new WorkflowResponse(beginHelpSessionStep(input)),
);

/** Ends a session of help. */
export const endHelpSessionWorkflow = createWorkflow(
  "end-help-session",
  (input: EndHelpSessionInput) => new WorkflowResponse(endHelpSessionStep(input)),
);
