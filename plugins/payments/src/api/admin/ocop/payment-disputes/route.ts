import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOrderCodes } from "../../../../payment-event/order-codes";
import { paymentEventsOf } from "../../../../payment-event/service-of";
import type { AdminGetPaymentDisputesType } from "./validators";

/** The disputes of buyers at their banks, each with its order and amount, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as AdminGetPaymentDisputesType;
  const [rows, count] = await paymentEventsOf(req.scope).listAndCountPaymentDisputes(
    {},
    { take: limit, skip: offset, order: { opened_at: "DESC", id: "DESC" } },
  );
  const codes = await readOrderCodes(
    req.scope,
    rows.map(({ order_id }) => order_id),
  );
  const payment_disputes = rows.map(({ created_at, updated_at, deleted_at, ...row }) => ({
    ...row,
    order_code: codes.get(row.order_id ?? "") ?? null,
  }));
  res.json({ payment_disputes, count, limit, offset });
}
