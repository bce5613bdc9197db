import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Takes an order away, as Medusa's own compensation of a completion would have. */
export const dropOrderStep = createStep(
  "drop-order",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve(Modules.ORDER).softDeleteOrders([id]);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.ORDER).restoreOrders([id]);
  },
);
