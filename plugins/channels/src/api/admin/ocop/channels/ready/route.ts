import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countByChannel } from "../../../../../staff/ready/count-by-channel";
import { readyOf } from "../ready-of";
import type { AdminGetReadyType } from "../validators";

/** Producers and channels with what is ready and not there. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery as AdminGetReadyType;
  const rows = await readyOf(req, filters);
  res.json({
    ready: rows.slice(offset, offset + limit),
    ...{ count: rows.length, limit, offset },
    producer_count: new Set(rows.map(({ producer }) => producer.id)).size,
    channels: countByChannel(rows),
  });
}
