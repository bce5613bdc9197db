import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { takeSnapshotsStep } from "../steps/take-snapshots";

/** Keeps the province's figures of a day; answers with how many were new. */
export const takeFigureSnapshotsWorkflow = createWorkflow(
  "take-figure-snapshots",
  (input: { date: string }) => new WorkflowResponse(takeSnapshotsStep(input)),
);
