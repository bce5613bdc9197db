import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { countReminderStep } from "../steps/count-reminder";
import { sendReminderStep, type Reminder } from "../steps/send-reminder";

/** Sends a producer one letter about a consignment that waits for an answer. */
export const remindProducerWorkflow = createWorkflow("remind-producer", (input: Reminder) => {
  const sent = sendReminderStep(input);
  countReminderStep(
    transform({ input }, (data) => ({
      id: data.input.id,
      before: data.input.reminder_count,
      number: data.input.number,
    })),
  );
  return new WorkflowResponse(sent);
});
