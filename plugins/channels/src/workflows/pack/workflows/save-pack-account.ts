import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { savePackAccountStep, type SavePackAccountInput } from "../steps/save-pack-account";

/** Keeps the settings of a producer's account at a channel that is served by hand; answers its id. */
export const savePackAccountWorkflow = createWorkflow(
  "save-pack-account",
  (input: SavePackAccountInput) => {
    return new WorkflowResponse(savePackAccountStep(input));
  },
);
