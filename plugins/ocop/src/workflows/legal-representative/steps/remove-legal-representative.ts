import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import { notInRegister, type WriteScope } from "../../../register/scope";

export type RemoveLegalRepresentativeInput = WriteScope & { producerId: string };

/**
 * Takes the legal representative of a producer out, row and all: what serves statistics only is not
 * kept for somebody who represents nobody.
 * @throws MedusaError not_found.
 */
export const removeLegalRepresentativeStep = createStep(
  "remove-legal-representative",
  async (input: RemoveLegalRepresentativeInput, { container }) => {
    const { producerId, actor } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor(actor, async (context) => {
      await holdProducer(producerId, input, context);
      const [before] = await ocop.listLegalRepresentatives(
        { producer_id: producerId },
        {},
        context,
      );
      if (!before) throw notInRegister();
      await ocop.deleteLegalRepresentatives([before.id], context);
      return before.id;
    });
    return new StepResponse({ id });
  },
);
