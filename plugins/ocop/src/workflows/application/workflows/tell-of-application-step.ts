import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { UntoldStep } from "../../../application/untold-steps";
import {
  markApplicationStepToldStep,
  tellOfApplicationStepStep,
} from "../steps/tell-of-application-step";

/** Tells whoever has to know of a step of an application. Safe to repeat. */
export const tellOfApplicationStepWorkflow = createWorkflow(
  "tell-of-application-step",
  (input: UntoldStep) =>
    new WorkflowResponse(markApplicationStepToldStep(tellOfApplicationStepStep(input))),
);
