import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { noConsent } from "../../../help/refusals";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import type { WriteScope } from "../../../register/scope";

export type EndHelpConsentInput = WriteScope & {
  producerId: string;
  consentId: string;
  endedBy: "producer" | "staff";
  reason: string | null;
};

/**
 * Ends a consent, and with it every session of its helper, from the next request on. One that is over
 * stays as it was.
 * @throws MedusaError not_found
 */
export const endHelpConsentStep = createStep(
  "end-help-consent",
  async (input: EndHelpConsentInput, { container }) => {
    const { producerId, consentId, endedBy, reason, actor } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor({ ...actor, reason }, async (context) => {
      await holdProducer(producerId, input, context);
      const [consent] = await ocop.listHelpConsents(
        { id: consentId, producer_id: producerId },
        { take: 1 },
        context,
      );
      if (!consent) throw noConsent();
      if (consent.ended_at !== null) return;
      await ocop.updateHelpConsents(
        {
          ...{ id: consentId, ended_at: new Date(), ended_by: endedBy },
          ...{ ended_by_name: actor.name, end_reason: reason },
        },
        context,
      );
    });
    return new StepResponse({ id: consentId });
  },
);
