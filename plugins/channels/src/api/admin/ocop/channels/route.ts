import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffOf } from "@ocop/ocop/http";
import { channelsOf } from "../../../../runner/runner-of";
import { readOverview } from "../../../../staff/overview/read-overview";
import { readerOf } from "../../../../staff/reader-of";

/** How every channel stands, as far as the producers of the staff member's area go. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { database, today } = readerOf(req.scope);
  const { adapters } = channelsOf(req.scope);
  const { unitCodes } = staffOf(req);
  const channels = await readOverview(database, adapters, { unitCodes, today });
  res.json({ channels, count: channels.length });
}
