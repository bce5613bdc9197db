import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import type { ChannelOrderInput } from "../../../rules/channel-order";

type Recorded = { order_id: string; input: ChannelOrderInput };

/** Notes which order of a channel an order of ours is. */
export const recordOrderOriginStep = createStep(
  "record-order-origin",
  async ({ order_id, input }: Recorded, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const { channel_code, account_id, reference, payee, placed_at } = input;
    const made = await marketplace.createOrderOrigins({
      ...{ channel_code, account_id, reference, payee },
      order_id,
      // An instant becomes a text on its way into a step.
      placed_at: new Date(placed_at),
    });
    return new StepResponse(made.id, made.id);
  },
  async (id, { container }) => {
    if (!id) return;
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.deleteOrderOrigins(id);
  },
);
