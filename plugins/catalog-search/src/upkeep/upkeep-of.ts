import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Upkeep } from "./sweep";

/** What the upkeep of the indexes works with. */
export function upkeepOf(container: MedusaContainer): Upkeep {
  return {
    database: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    search: container.resolve(Modules.SEARCH),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  };
}
