import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { paymentEventsOf } from "../../../../payment-event/service-of";
import type { AdminGetPaymentEventsType } from "./validators";
import { toPaymentEventViews } from "./view";

/** What payment providers told the shop and what came of it, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery as AdminGetPaymentEventsType;
  const [rows, count] = await paymentEventsOf(req.scope).listAndCountPaymentEvents(filters, {
    take: limit,
    skip: offset,
    order: { occurred_at: "DESC", id: "DESC" },
  });
  const payment_events = await toPaymentEventViews(req.scope, rows);
  res.json({ payment_events, count, limit, offset });
}
