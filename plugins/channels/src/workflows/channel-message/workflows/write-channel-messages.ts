import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { auditChannelMessagesStep } from "../steps/audit-channel-messages";
import {
  writeChannelMessagesStep,
  type WriteChannelMessagesInput,
} from "../steps/write-channel-messages";

/** Has staff write to producers about a channel; answers with what will be sent. */
export const writeChannelMessagesWorkflow = createWorkflow(
  "write-channel-messages",
  (input: WriteChannelMessagesInput) => {
    const messages = writeChannelMessagesStep(input);
    auditChannelMessagesStep(
      transform({ input, messages }, (data) => ({
        actor: data.input.actor,
        messages: data.messages,
      })),
    );
    return new WorkflowResponse(messages);
  },
);
