import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { staffOf } from "@ocop/ocop/http";
import { channelsOf } from "../../../../runner/runner-of";
import { readOverview } from "../../../../staff/overview/read-overview";

/** How every channel stands, as far as the producers of the staff member's area go. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { adapters } = channelsOf(req.scope);
  res.json({ channels: await readOverview(database, adapters, staffOf(req).unitCodes) });
}
