import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";

type Count = { id: string; reminder_count: number };

/** Remembers how many letters the producer has had. */
export const countReminderStep = createStep(
  "count-reminder",
  async ({ before, number, id }: { id: string; before: number; number: number }, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.updateConsignments({ id, reminder_count: number });
    return new StepResponse<number, Count>(number, { id, reminder_count: before });
  },
  async (count, { container }) => {
    if (!count) return;
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.updateConsignments(count);
  },
);
