import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  recordChannelSalesStep,
  type RecordChannelSalesInput,
} from "../steps/record-channel-sales";

/** Records what was sold through a channel; answers with how many rows that wrote. */
export const recordChannelSalesWorkflow = createWorkflow(
  "record-channel-sales",
  (input: RecordChannelSalesInput) => {
    return new WorkflowResponse(recordChannelSalesStep(input));
  },
);
