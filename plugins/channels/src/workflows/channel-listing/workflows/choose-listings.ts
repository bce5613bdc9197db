import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { chooseListingsStep, type ChooseListingsInput } from "../steps/choose-listings";

/** Has products be listed on an account or withdrawn from it; answers with their listings' ids. */
export const chooseListingsWorkflow = createWorkflow(
  "choose-listings",
  (input: ChooseListingsInput) => {
    return new WorkflowResponse(chooseListingsStep(input));
  },
);
