import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";

export type NewMessage = {
  consignment_id: string;
  order_id: string;
  producer_id: string;
  sender: "producer" | "buyer";
  text: string;
  /** Made by the sender's device. */
  key: string;
  /** Who writes for the producer; null for the buyer. */
  author: { id: string; name: string } | null;
};

/** Keeps a message; one that came before under the same key is left as it is. Gives its id. */
export const writeMessageStep = createStep(
  "write-message",
  async ({ author, ...message }: NewMessage, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const { consignment_id, sender, key } = message;
    const [known] = await marketplace.listOrderMessages({ consignment_id, sender, key });
    if (known) return new StepResponse(known.id, null);
    const row = await marketplace.createOrderMessages({
      ...message,
      author_id: author?.id ?? null,
      author_name: author?.name ?? null,
    });
    return new StepResponse(row.id, row.id);
  },
  async (id, { container }) => {
    if (!id) return;
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.deleteOrderMessages(id);
  },
);
