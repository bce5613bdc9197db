import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { keepStockGuard } from "../stock/guard";

/** Stands here and not in a module's migration: the tables are the inventory module's. */
export default async function guardStock({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  await keepStockGuard(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}
