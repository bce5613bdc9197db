import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOrderCodes } from "../../../../payment-event/order-codes";
import { paymentEventsOf } from "../../../../payment-event/service-of";
import type { AdminGetPaymentDisputesType } from "./validators";

/** By https://docs.stripe.com/api/disputes/object: the shop's evidence is awaited. */
const AWAITS_ANSWER = ["needs_response", "warning_needs_response"];

/**
 * The disputes of buyers at their banks, each with its order and amount: those that wait for the
 * shop's answer by their last day, others the newest first.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { open, limit, offset } = req.validatedQuery as AdminGetPaymentDisputesType;
  const [rows, count] = await paymentEventsOf(req.scope).listAndCountPaymentDisputes(
    open === undefined ? {} : { status: open ? AWAITS_ANSWER : { $nin: AWAITS_ANSWER } },
    {
      take: limit,
      skip: offset,
      order: open ? { answer_by: "ASC", id: "ASC" } : { opened_at: "DESC", id: "DESC" },
    },
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
