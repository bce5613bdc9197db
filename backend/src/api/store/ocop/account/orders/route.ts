import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { linkOrderWorkflow } from "@ocop/marketplace/workflows";
import { findOrder } from "../../../find-order";
import type { StoreLookUpOrderType } from "../../../order-lookup/validators";

/**
 * Puts an order that was placed as a guest into the signed-in customer's account. It takes the code and
 * the phone number: a number alone does not show that the order is theirs.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<StoreLookUpOrderType>,
  res: MedusaResponse,
): Promise<void> {
  const order_id = await findOrder(req.scope, req.validatedBody);
  const customer_id = req.auth_context.actor_id;
  await linkOrderWorkflow(req.scope).run({ input: { order_id, customer_id } });
  res.json({ order_id });
}
