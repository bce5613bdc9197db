import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { closeRegisterChangeStep, type CloseInput } from "../steps/close-register-change";

/** Rejects or withdraws a proposed change. */
export const closeRegisterChangeWorkflow = createWorkflow(
  "close-register-change",
  (input: CloseInput) => new WorkflowResponse(closeRegisterChangeStep(input)),
);
