import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { dueAnswers } from "./due-answers";
import { tellOfAnswerWorkflow } from "../workflows/answer-message/workflows/tell-of-answer";

/** Tells people of what the staff answered them; what could not be sent waits longer each time. */
export async function tellOfAnswers(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const id of await dueAnswers(database)) {
    try {
      await tellOfAnswerWorkflow(container).run({ input: { id } });
    } catch (error) {
      logger.error(`[OCOP] the answer ${id} could not be told yet: ${String(error)}`);
    }
  }
}
