import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CorrectionAnswer } from "../../../modules/ocop/rules/register-correction";
import type OcopModuleService from "../../../modules/ocop/service";
import { missing } from "../../../monitoring/refusals";
import { lockCorrection } from "../../../monitoring/rows-in-area";
import type { StaffWrite } from "../../../monitoring/staff-write";

export type AnswerCorrectionInput = StaffWrite & {
  id: string;
  state: CorrectionAnswer;
  answer: string;
};

/**
 * Writes the answer, or a better one in its place, and that the producer is to be told of it.
 * @throws MedusaError not_found outside of the area
 */
export const answerCorrectionStep = createStep(
  "answer-correction",
  async ({ id, state, answer, actor, unitCodes }: AnswerCorrectionInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      if (!(await lockCorrection(context, id, unitCodes))) throw missing("correction", id);
      const now = new Date();
      await ocop.updateRegisterCorrections(
        {
          ...{ id, state, answer, answered_at: now },
          handled_by: actor.id,
          handled_by_name: actor.name,
        },
        context,
      );
      await ocop.createAnswerMessages(
        { subject: "register_correction", subject_id: id, next_attempt_at: now },
        context,
      );
    });
    return new StepResponse(id);
  },
);
