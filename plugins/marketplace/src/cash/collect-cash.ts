import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { collectCashWorkflow } from "../workflows/cash/workflows/collect-cash";
import { uncollectedConsignments } from "./uncollected";

/** Notes the cash of every delivered parcel. Where one fails the others go on, and it is tried again. */
export async function collectCash(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const id of await uncollectedConsignments(database)) {
    try {
      await collectCashWorkflow(container).run({ input: { id } });
    } catch (error) {
      logger.error(`[Marketplace] The cash of ${id} is not noted yet: ${String(error)}`);
    }
  }
}
