import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { normalizeOrderCode } from "../../../order-code";
import { samePhone } from "../../../phone";
import type { StoreLookUpOrderType } from "./validators";

/**
 * Finds an order by its code and the recipient's phone number. A wrong code and a wrong phone give
 * the same answer, so that nobody learns which codes exist.
 */
export async function POST(
  req: MedusaRequest<StoreLookUpOrderType>,
  res: MedusaResponse,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "shipping_address.phone"],
    filters: { custom_display_id: normalizeOrderCode(req.validatedBody.code) },
  });
  const order = orders.find(({ shipping_address: address }) =>
    samePhone(address?.phone ?? "", req.validatedBody.phone),
  );
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No order has this code with this phone number",
    );
  }
  res.json({ order_id: order.id });
}
