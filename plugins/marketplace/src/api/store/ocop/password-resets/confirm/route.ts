import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { finishPasswordResetWorkflow } from "../../../../../workflows/account/workflows/finish-password-reset";
import type { StoreFinishPasswordResetType } from "../validators";

/** Sets a new password with the code that was sent; every session is over. */
export async function POST(
  req: MedusaStoreRequest<StoreFinishPasswordResetType>,
  res: MedusaResponse,
): Promise<void> {
  await finishPasswordResetWorkflow(req.scope).run({ input: req.validatedBody });
  res.json({ changed: true });
}
