import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { tellOfApplicationStepWorkflow } from "../workflows/application/workflows/tell-of-application-step";
import { untoldSteps } from "./untold-steps";

/** Tells of each step that nobody was told of; one that fails does not keep the others waiting. */
export async function tellOfApplications(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const step of await untoldSteps(database)) {
    try {
      await tellOfApplicationStepWorkflow(container).run({ input: step });
    } catch (error) {
      logger.error(`[OCOP] application step ${step.id} could not be told of: ${String(error)}`);
    }
  }
}
