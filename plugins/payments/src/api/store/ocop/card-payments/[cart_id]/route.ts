import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCardPayment } from "../../../../../card-payment/read-card-payment";

/** How the card payment of a cart stands now, for whoever knows the cart's id. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cart_id: cartId = "" } = req.params;
  res.setHeader("cache-control", "private, no-store");
  res.json({ card_payment: await readCardPayment(req.scope, cartId) });
}
