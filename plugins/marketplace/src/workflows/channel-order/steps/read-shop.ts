import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** The shop's one sales channel and its region in đồng. */
export const readShopStep = createStep("read-shop", async (_nothing, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: stores }, { data: regions }] = await Promise.all([
    query.graph({ entity: "store", fields: ["default_sales_channel_id"] }),
    query.graph({ entity: "region", fields: ["id"], filters: { currency_code: "vnd" } }),
  ]);
  const salesChannelId = stores[0]?.default_sales_channel_id;
  const regionId = regions[0]?.id;
  if (!salesChannelId || !regionId) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The shop has no sales channel or no region in đồng",
    );
  }
  return new StepResponse({ salesChannelId, regionId });
});
