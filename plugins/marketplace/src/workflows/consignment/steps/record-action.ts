import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import type { ConsignmentAction } from "../../../rules/consignment-status";

/** Who does something for a producer, and the key by which their device knows it again. */
export type ActionAuthor = { key: string; actor_id: string; actor_name: string };

type Input = {
  consignment_id: string;
  action: ConsignmentAction;
  /** Null: nothing is to be recorded. */
  by: ActionAuthor | null;
};

/** Notes, under the order's lock and before anything is done, who does it and by which key. */
export const recordActionStep = createStep(
  "record-action",
  async ({ consignment_id, action, by }: Input, { container }) => {
    if (by === null) return new StepResponse(null, null);
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const [known] = await marketplace.listConsignmentActions({
      ...{ consignment_id, action },
      key: by.key,
    });
    if (known) return new StepResponse(known.id, null);
    const row = await marketplace.createConsignmentActions({ consignment_id, action, ...by });
    return new StepResponse(row.id, row.id);
  },
  async (id, { container }) => {
    if (!id) return;
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.deleteConsignmentActions(id);
  },
);
