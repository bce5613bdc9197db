import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { planLevelMoves } from "../../../logistics/level-moves";
import { unsettledProducts } from "../../../logistics/unsettled-producers";

/** Which products the producer does not send yet, and how their stock comes to the location. */
export const planGoodsMovesStep = createStep(
  "plan-goods-moves",
  async (
    { producer_id, location_id }: { producer_id: string; location_id: string },
    { container },
  ) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const productIds = await unsettledProducts(database, producer_id);
    const levels = await planLevelMoves(database, {
      producerId: producer_id,
      productIds,
      locationId: location_id,
    });
    return new StepResponse({ productIds, levels });
  },
);
