import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { holdSentApplication, nextStateOf } from "../../../application/held-application";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { WriteScope } from "../../../register/scope";

export type AnswerApplicationInput = WriteScope & {
  id: string;
  action: "more_requested" | "refused";
  words: string;
};

/**
 * Asks an applicant for more, or refuses the application.
 * @throws MedusaError not_found, conflict (somebody was faster)
 */
export const answerApplicationStep = createStep(
  "answer-application",
  async ({ id, action, words, actor, unitCodes }: AnswerApplicationInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor({ ...actor, reason: words }, async (context) => {
      const held = await holdSentApplication(id, unitCodes, context);
      await ocop.updateApplications({ id, state: nextStateOf(held, action) }, context);
      await ocop.createApplicationSteps(
        {
          ...{ application_id: id, action, words, by: "staff" },
          ...{ actor_id: actor.id, actor_name: actor.name },
        },
        context,
      );
    });
    return new StepResponse({ application_id: id });
  },
);
