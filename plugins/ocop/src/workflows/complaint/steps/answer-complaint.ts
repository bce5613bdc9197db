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
 * Writes the answer, or a better one in its place.
 * @throws MedusaError not_found.
 */
export const answerComplaintStep = createStep(
  "answer-complaint",
  async ({ id, ...answer }: AnswerComplaintInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const [before] = await ocop.listComplaints({ id });
    if (!before) throw missing("complaint", id);
    await ocop.updateComplaints({ id, ...answer, state: "answered", answered_at: new Date() });
    const { state, answer: oldAnswer, answered_at, handled_by, handled_by_name } = before;
    return new StepResponse(
      { id },
      { id, state, answer: oldAnswer, answered_at, handled_by, handled_by_name },
    );
  },
  async (before, { container }) => {
    if (before) await container.resolve<OcopModuleService>(OCOP_MODULE).updateComplaints(before);
  },
);
