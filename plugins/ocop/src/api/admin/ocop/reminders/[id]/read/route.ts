import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { readReminder } from "../../../../../../daily/reminder-list";
import { readReminderWorkflow } from "../../../../../../workflows/reminder/workflows/read-reminder";
import { actorOf } from "../../../../../actor-of";
import { staffOf } from "../../../../../staff-context";

/** Notes that the staff have read a reminder of theirs; what the producer reads is the producer's. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id);
  const { unitCodes } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const reminder = await readReminder(database, unitCodes, id);
  if (reminder === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no reminder "${id}"`);
  }
  if (reminder.audience !== "staff") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This reminder is the producer's to read; mark the staff's own one",
    );
  }
  await readReminderWorkflow(req.scope).run({ input: { id, actor: await actorOf(req) } });
  res.json({ reminder: await readReminder(database, unitCodes, id) });
}
