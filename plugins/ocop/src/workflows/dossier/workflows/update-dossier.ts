import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateDossierStep, type UpdateDossierInput } from "../steps/update-dossier";

/** Fills in the forms of a dossier; answers with its id. */
export const updateDossierWorkflow = createWorkflow(
  "update-dossier",
  (input: UpdateDossierInput) => {
    return new WorkflowResponse(updateDossierStep(input));
  },
);
