import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { sessionToken } from "../../../../../account/session-token";
import { finishRegistrationWorkflow } from "../../../../../workflows/account/workflows/finish-registration";
import type { StoreFinishRegistrationType } from "../validators";

/** Makes the account with the code that came to the phone, and signs in. */
export async function POST(
  req: MedusaStoreRequest<StoreFinishRegistrationType>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await finishRegistrationWorkflow(req.scope).run({ input: req.validatedBody });
  res.json({ token: sessionToken(req.scope, result) });
}
