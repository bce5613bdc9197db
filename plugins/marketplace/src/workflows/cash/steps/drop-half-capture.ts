import type { IPaymentModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Medusa's service has this; its types name only what asks the provider. */
type CaptureWriter = IPaymentModuleService & { deleteCaptures: (id: string) => Promise<void> };

/**
 * Takes away a capture that a dying server left without its order knowing of it. No compensation: it
 * is made anew, by this run or the next.
 */
export const dropHalfCaptureStep = createStep(
  { name: "drop-half-capture", noCompensation: true },
  async ({ id }: { id: string }, { container }) => {
    await (container.resolve(Modules.PAYMENT) as CaptureWriter).deleteCaptures(id);
    return new StepResponse(id);
  },
);
