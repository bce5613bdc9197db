import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findOrder } from "../find-order";
import type { StoreLookUpOrderType } from "./validators";

/** Finds an order by its code and the recipient's phone number. */
export async function POST(
  req: MedusaRequest<StoreLookUpOrderType>,
  res: MedusaResponse,
): Promise<void> {
  res.json({ order_id: await findOrder(req.scope, req.validatedBody) });
}
