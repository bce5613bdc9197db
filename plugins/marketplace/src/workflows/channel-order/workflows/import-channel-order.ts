import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ChannelOrderInput } from "../../../rules/channel-order";
import { importChannelOrderStep } from "../steps/import-channel-order";

/**
 * Takes over an order that was placed at another channel: the same stock, a consignment for each
 * producer, marked with its channel. Safe to repeat.
 */
export const importChannelOrderWorkflow = createWorkflow(
  "import-channel-order",
  (input: ChannelOrderInput) => {
    return new WorkflowResponse(importChannelOrderStep(input));
  },
);
