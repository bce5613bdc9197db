import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import type { WriteScope } from "../../../register/scope";
import { systemOf } from "./save-management-system";

export type RemoveManagementSystemInput = WriteScope & { producerId: string; systemId: string };

/**
 * Takes a quality system that was entered by mistake out; the audit log keeps it.
 * @throws MedusaError not_found.
 */
export const removeManagementSystemStep = createStep(
  "remove-management-system",
  async (input: RemoveManagementSystemInput, { container }) => {
    const { producerId, systemId, actor } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      await holdProducer(producerId, input, context);
      await systemOf(ocop, { producerId, systemId }, context);
      await ocop.softDeleteManagementSystems([systemId], {}, context);
    });
    return new StepResponse({ id: systemId });
  },
);
