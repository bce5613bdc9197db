import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { missing } from "../../../monitoring/refusals";

export type AnswerComplaintInput = {
  id: string;
  answer: string;
  handled_by: string | null;
  handled_by_name: string | null;
};

/**
 * Writes the answer, or a better one in its place, and that the person is to be told of it.
 * @throws MedusaError not_found.
 */
export const answerComplaintStep = createStep(
  "answer-complaint",
  async ({ id, ...answer }: AnswerComplaintInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const [before] = await ocop.listComplaints({ id });
    if (!before) throw missing("complaint", id);
    const now = new Date();
    const actor = {
      type: "staff" as const,
      id: answer.handled_by,
      name: answer.handled_by_name,
      reason: null,
    };
    const messageId = await ocop.asActor(actor, async (context) => {
      await ocop.updateComplaints({ id, ...answer, state: "answered", answered_at: now }, context);
      const message = await ocop.createAnswerMessages(
        { subject: "complaint", subject_id: id, next_attempt_at: now },
        context,
      );
      return message.id;
    });
    const { state, answer: oldAnswer, answered_at, handled_by, handled_by_name } = before;
    return new StepResponse(
      { id },
      {
        before: { id, state, answer: oldAnswer, answered_at, handled_by, handled_by_name },
        messageId,
      },
    );
  },
  async (undo, { container }) => {
    if (!undo) return;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.deleteAnswerMessages(undo.messageId);
    await ocop.updateComplaints(undo.before);
  },
);
