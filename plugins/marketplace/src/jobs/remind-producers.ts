import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { startClocks } from "../consignments/awaits-transfer";
import { waitingConsignments } from "../consignments/waiting";
import { remindersDue, REMIND_AFTER_HOURS } from "../rules/acceptance";
import { remindProducerWorkflow } from "../workflows/consignment/workflows/remind-producer";

/**
 * Tells producers of what waits for their answer: at once, half-way, and when it is late. After a pause
 * of the server only the last letter that is due goes out.
 */
export default async function remindProducers(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const now = new Date();
  await startClocks(database);
  for (const waiting of await waitingConsignments(database, REMIND_AFTER_HOURS.length)) {
    const number = remindersDue(new Date(waiting.accept_by), now);
    if (number <= waiting.reminder_count) continue;
    try {
      await remindProducerWorkflow(container).run({ input: { ...waiting, number } });
    } catch (error) {
      logger.error(`[Marketplace] ${waiting.code} could not be reminded of: ${String(error)}`);
    }
  }
}

export const config = { name: "ocop-remind-producers", schedule: "* * * * *" };
