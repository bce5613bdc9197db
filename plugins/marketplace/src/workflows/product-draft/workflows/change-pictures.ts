import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { changePicturesStep, type PictureChange } from "../steps/change-pictures";

/** Describes, moves or removes a picture of a listing. */
export const changePicturesWorkflow = createWorkflow(
  "change-pictures",
  (input: { id: string; change: PictureChange }) => new WorkflowResponse(changePicturesStep(input)),
);
