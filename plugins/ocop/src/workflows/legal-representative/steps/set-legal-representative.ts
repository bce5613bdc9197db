import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { GENDERS } from "../../../modules/ocop/models/legal-representative";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import { refuseIfChanged, type Expectation, type WriteScope } from "../../../register/scope";

/** Gender, ethnicity and disability serve statistics only; null: not stated. */
export type LegalRepresentativeFacts = {
  full_name: string;
  position: string | null;
  gender: (typeof GENDERS)[number] | null;
  ethnicity: string | null;
  is_ethnic_minority: boolean | null;
  has_disability: boolean | null;
  permanent_address: string | null;
};

export type SetLegalRepresentativeInput = WriteScope &
  Expectation & { producerId: string; facts: LegalRepresentativeFacts };

/**
 * Writes who represents a producer by law, in place of who did before.
 * @throws MedusaError not_found, conflict.
 */
export const setLegalRepresentativeStep = createStep(
  "set-legal-representative",
  async (input: SetLegalRepresentativeInput, { container }) => {
    const { producerId, facts, actor } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor(actor, async (context) => {
      await holdProducer(producerId, input, context);
      const [before] = await ocop.listLegalRepresentatives(
        { producer_id: producerId },
        {},
        context,
      );
      if (!before) {
        const created = await ocop.createLegalRepresentatives(
          { ...facts, producer_id: producerId },
          context,
        );
        return created.id;
      }
      await refuseIfChanged({ table: "legal_representative", id: before.id }, input, context);
      await ocop.updateLegalRepresentatives({ id: before.id, ...facts }, context);
      return before.id;
    });
    return new StepResponse({ id });
  },
);
