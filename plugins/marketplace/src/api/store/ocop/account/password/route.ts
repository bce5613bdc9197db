import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { accountByPassword } from "../../../../../account/check-password";
import { sessionToken } from "../../../../../account/session-token";
import { mayBePassword } from "../../../../../rules/password";
import { changePasswordWorkflow } from "../../../../../workflows/account/workflows/change-password";
import { PASSWORD_MESSAGE } from "../../../account-fields";
import type { StoreChangePasswordType } from "../validators";

/** Changes the password; every other session is over, and this one gets a new token. */
export async function POST(
  req: AuthenticatedMedusaRequest<StoreChangePasswordType>,
  res: MedusaResponse,
): Promise<void> {
  const { password, new_password } = req.validatedBody;
  const { account, kept } = await accountByPassword(req.scope, req.auth_context.actor_id, password);
  const { phone } = account;
  if (!mayBePassword(new_password, phone)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, PASSWORD_MESSAGE);
  }
  const { result } = await changePasswordWorkflow(req.scope).run({
    input: { phone, password: new_password, kept },
  });
  res.json({ token: sessionToken(req.scope, result) });
}
