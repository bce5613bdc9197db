import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { accountByPassword } from "../../../../../account/check-password";
import { eraseAccountWorkflow } from "../../../../../workflows/account/workflows/erase-account";
import type { StoreEraseAccountType } from "../validators";

/** Erases the account; 409 names the orders that are still on their way. */
export async function POST(
  req: AuthenticatedMedusaRequest<StoreEraseAccountType>,
  res: MedusaResponse,
): Promise<void> {
  const customer_id = req.auth_context.actor_id;
  await accountByPassword(req.scope, customer_id, req.validatedBody.password);
  await eraseAccountWorkflow(req.scope).run({ input: { customer_id } });
  res.json({ erased: true });
}
