import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkDayStep } from "../steps/check-day";
import { emitStatusChangesStep } from "../steps/emit-status-changes";
import { recordRemindersStep } from "../steps/record-reminders";
import { recordStatusChangesStep } from "../steps/record-status-changes";
import { sendRemindersStep } from "../steps/send-reminders";

/**
 * Keeps a day of the register: records each change of status since it was last kept, gives its
 * event, records the reminders that are due and mails them. Each part is done once however often
 * this runs, at once or after a gap: rows say what is done, and what failed waits for the next run.
 */
export const keepDayWorkflow = createWorkflow("keep-day", (input: { date: string }) => {
  checkDayStep(input);
  const recorded = recordStatusChangesStep(input);
  const events = emitStatusChangesStep(input);
  const reminders = recordRemindersStep(input);
  const mails = sendRemindersStep(input);
  return new WorkflowResponse(
    transform({ input, recorded, events, reminders, mails }, (done) => ({
      date: done.input.date,
      ...done.recorded,
      events: done.events,
      reminders: done.reminders,
      mails_sent: done.mails.sent,
      mail_problems: done.mails.problems,
    })),
  );
});
