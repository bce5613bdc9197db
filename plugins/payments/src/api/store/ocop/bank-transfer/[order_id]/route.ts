import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPaymentRequest } from "../../../../../bank-transfer/payment-request";

/** What is to be transferred for the order, for whoever knows its id. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_id: orderId = "" } = req.params;
  // The answer changes when money comes, and nobody else may keep it.
  res.setHeader("cache-control", "private, no-store");
  res.json({ bank_transfer: await readPaymentRequest(req.scope, orderId) });
}
