import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { civilDateAt } from "../modules/ocop/rules/civil-date";
import type { StaffWrite } from "../monitoring/staff-write";
import { actorOf } from "./actor-of";
import { staffOf } from "./staff-context";

/** The staff member behind a request, their area and today, as the monitoring workflows take them. */
export async function staffWriteOf(
  req: AuthenticatedMedusaRequest<unknown>,
  reason: string | null = null,
): Promise<StaffWrite> {
  return {
    actor: await actorOf(req, reason),
    unitCodes: staffOf(req).unitCodes,
    today: civilDateAt(new Date()),
  };
}
