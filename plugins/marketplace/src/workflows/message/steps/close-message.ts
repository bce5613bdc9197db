import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import type { SentMessage } from "./send-message";

/** Remembers how a message ended; the last step, since what was sent cannot be taken back. */
export const closeMessageStep = createStep(
  "close-message",
  async (sent: SentMessage | null, { container }) => {
    if (sent === null) return new StepResponse(null);
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.updateBuyerMessages({
      ...sent,
      sent_at: sent.state === "sent" ? new Date() : null,
    });
    return new StepResponse(sent.id);
  },
);
