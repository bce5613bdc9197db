import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { recordNews } from "../../../messages/due-messages";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";

/** Notes down what buyers are to be told; gives the ids of the new messages. */
export const recordNewsStep = createStep(
  "record-news",
  async ({ order_id }: { order_id: string | null }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const ids = await recordNews(database, order_id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.deleteBuyerMessages(ids);
  },
);
