import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChannelOrderInput, ImportedOrder } from "@ocop/marketplace/types";
import { importChannelOrderWorkflow } from "@ocop/marketplace/workflows";

/** Takes an order of a channel in; told again it is the same order. */
export type ImportOrder = (order: ChannelOrderInput) => Promise<ImportedOrder>;

/** Takes orders in by the marketplace's own workflow. */
export function importOrderInto(container: MedusaContainer): ImportOrder {
  return async (input) => {
    const { result } = await importChannelOrderWorkflow(container).run({ input });
    return result;
  };
}
