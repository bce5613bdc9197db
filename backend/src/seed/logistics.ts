import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ensureProducerLogisticsWorkflow } from "@ocop/marketplace/workflows";

/** Lets every producer that sells something send its own parcels from its own place; safe to run again. */
export async function seedLogistics(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "registered_product.producer_id"],
  });
  const sellers = products.flatMap(({ registered_product: registered }) =>
    registered ? [registered.producer_id] : [],
  );
  for (const producer_id of new Set(sellers)) {
    await ensureProducerLogisticsWorkflow(container).run({ input: { producer_id } });
  }
}
