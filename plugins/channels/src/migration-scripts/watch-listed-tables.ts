import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { keepTriggers } from "../dirty/triggers";

/** Stands here and not in a module's migration: the tables of links are made after all of those. */
export default async function watchListedTables({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  await keepTriggers(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}
