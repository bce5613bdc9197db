import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";

/** Notes that the producer has seen what the buyer wrote about a consignment. */
export const markReadStep = createStep(
  "mark-read",
  async ({ consignment_id }: { consignment_id: string }, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const unread = await marketplace.listOrderMessages(
      { consignment_id, sender: "buyer", read_at: null },
      { select: ["id"], take: null },
    );
    const ids = unread.map(({ id }) => id);
    const read_at = new Date();
    if (ids.length > 0) await marketplace.updateOrderMessages(ids.map((id) => ({ id, read_at })));
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.updateOrderMessages(ids.map((id) => ({ id, read_at: null })));
  },
);
