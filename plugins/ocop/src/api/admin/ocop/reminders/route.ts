import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readReminders } from "../../../../daily/reminder-list";
import { staffOf } from "../../../staff-context";
import type { AdminGetRemindersType } from "./validators";

/** The reminders about producers of the staff member's area. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as AdminGetRemindersType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { reminders, count } = await readReminders(database, staffOf(req).unitCodes, query);
  res.json({ reminders, count, limit: query.limit, offset: query.offset });
}
