import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { enterProducer, type NewProducer } from "../../../register/enter-producer";
import type { WriteScope } from "../../../register/scope";

export type RegisterProducerInput = WriteScope & NewProducer;

/**
 * Enters one producer with its first state.
 * @throws MedusaError invalid_data, forbidden (outside the area), conflict (tax code or handle).
 */
export const registerProducerStep = createStep(
  "register-producer",
  async (input: RegisterProducerInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor({ ...input.actor, reason: input.reason }, (context) =>
      enterProducer(ocop, input, input, context),
    );
    return new StepResponse({ id });
  },
);
