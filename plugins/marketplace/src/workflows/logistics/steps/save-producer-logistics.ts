import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import type { Logistics } from "./read-logistics-facts";

/** Remembers which rows of Medusa's are the producer's. */
export const saveProducerLogisticsStep = createStep(
  "save-producer-logistics",
  async (row: Logistics & { producer_id: string }, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const created = await marketplace.createProducerLogistics(row);
    return new StepResponse<Logistics, string>(created, created.id);
  },
  async (id, { container }) => {
    if (!id) return;
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.deleteProducerLogistics(id);
  },
);
