import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { keepLockGuard } from "../stock/lock-guard";

/** Stands here and not in a module's migration: the table is the locking module's. */
export default async function guardLocks({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  await keepLockGuard(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}
