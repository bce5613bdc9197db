import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "@ocop/ocop/types";
import { chooseListings } from "../../../listings/choose-listings";

export type ChooseListingsInput = {
  actor: Actor;
  account_id: string;
  /** For whom; null: staff. */
  producer_id: string | null;
  product_ids: string[];
  /** False: they are to be withdrawn. */
  wanted: boolean;
};

/** @throws MedusaError not_found, invalid_data */
export const chooseListingsStep = createStep(
  "choose-listings",
  async (input: ChooseListingsInput, { container }) => {
    const ids = await chooseListings(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
      ...{ accountId: input.account_id, producerId: input.producer_id },
      ...{ productIds: input.product_ids, wanted: input.wanted },
    });
    return new StepResponse(ids);
  },
);
