import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { proveBuyer } from "../../../../../../buyer/prove-buyer";
import { cancelForBuyerWorkflow } from "../../../../../../workflows/consignment/workflows/cancel-for-buyer";
import type { StoreCancelOrderType } from "../validators";

/** Cancels one parcel of an order, or the whole order, for whoever knows its code and phone. */
export async function POST(
  req: MedusaRequest<StoreCancelOrderType>,
  res: MedusaResponse,
): Promise<void> {
  const { code, phone, consignment_code, reason } = req.validatedBody;
  const order_id = req.params.id ?? "";
  await proveBuyer(req.scope, order_id, { code, phone });
  const { result } = await cancelForBuyerWorkflow(req.scope).run({
    input: { order_id, consignment_code, reason },
  });
  res.json({ cancelled: result });
}
