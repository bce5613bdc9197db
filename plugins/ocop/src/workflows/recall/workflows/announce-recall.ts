import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { announceRecallStep, type AnnounceRecallInput } from "../steps/announce-recall";

/** Announces a recall: from its day on it stands on the product's page. Gives its id. */
export const announceRecallWorkflow = createWorkflow(
  "announce-recall",
  (input: AnnounceRecallInput) => new WorkflowResponse(announceRecallStep(input)),
);
