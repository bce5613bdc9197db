import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { moveDossierStep, type MoveDossierInput } from "../steps/move-dossier";

/** Records a step of a dossier's way; answers with its id. */
export const moveDossierWorkflow = createWorkflow("move-dossier", (input: MoveDossierInput) => {
  return new WorkflowResponse(moveDossierStep(input));
});
