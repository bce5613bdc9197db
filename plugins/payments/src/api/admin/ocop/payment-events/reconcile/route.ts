import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pullEvents } from "../../../../../payment-event/pull-events";
import { sweepSoon } from "../../../../../payment-event/sweep";

/** Compares with the payment provider now, not only when the job is due; says how many events were missing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const received = await pullEvents(req.scope, new Date());
  res.json({ received });
  sweepSoon(req.scope);
}
