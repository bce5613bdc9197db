import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { MESSAGE_WRITTEN } from "../../../events";
import { markReadStep } from "../steps/mark-read";
import { writeMessageStep, type NewMessage } from "../steps/write-message";

/**
 * A producer writes to a buyer, who is told by the way they get all news, or a buyer answers. Whoever
 * answers has read. Safe to repeat under the same key.
 */
export const writeOrderMessageWorkflow = createWorkflow(
  "write-order-message",
  (input: NewMessage) => {
    const id = writeMessageStep(input);
    when("answer", { input }, (data) => data.input.sender === "producer").then(() => {
      markReadStep(transform({ input }, (data) => ({ consignment_id: data.input.consignment_id })));
      emitEventStep({
        eventName: MESSAGE_WRITTEN,
        data: transform({ input }, (data) => ({ order_id: data.input.order_id })),
      });
    });
    return new WorkflowResponse(id);
  },
);
