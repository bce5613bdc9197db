import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createDossierStep, type CreateDossierInput } from "../steps/create-dossier";

/** Begins a dossier for a product or a new idea; answers with its id. */
export const createDossierWorkflow = createWorkflow(
  "create-dossier",
  (input: CreateDossierInput) => {
    return new WorkflowResponse(createDossierStep(input));
  },
);
