import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ApplicationFacts } from "../../../application/application-row";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";
import { beginApplication, holdToWrite } from "../../../application/own-application";
import { unitIdFor } from "../../../register/scope";
import type { Applicant } from "../applicant";
import { refuseFutureDay } from "../../producer/producer-facts";

export type SaveApplicationInput = {
  applicant: Applicant;
  language: "vi" | "en";
  /** What is left out stays. */
  facts: Partial<ApplicationFacts>;
};

/**
 * Keeps what an applicant has written so far, in their open application or in a new one.
 * @throws MedusaError invalid_data, conflict (while staff look at it)
 */
export const saveApplicationStep = createStep(
  "save-application",
  async ({ applicant, language, facts }: SaveApplicationInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    refuseFutureDay(facts.registered_on, civilDateAt(new Date()));
    const id = await ocop.asActor(applicant.actor, async (context) => {
      if (facts.unit_code) await unitIdFor(ocop, facts.unit_code, { unitCodes: null }, context);
      const open = await holdToWrite(applicant, context);
      if (!open) return beginApplication(ocop, { applicant, language, facts }, context);
      await ocop.updateApplications({ id: open.id, language, ...facts }, context);
      return open.id;
    });
    return new StepResponse({ id });
  },
);
