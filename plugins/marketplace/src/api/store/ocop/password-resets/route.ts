import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { findPhoneIdentity } from "../../../../account/identity";
import { ACCOUNT_MODULE } from "../../../../modules/account";
import type AccountModuleService from "../../../../modules/account/service";
import { beginPasswordResetWorkflow } from "../../../../workflows/account/workflows/begin-password-reset";
import type { StoreBeginPasswordResetType } from "./validators";

async function sendCode(container: MedusaContainer, phone: string): Promise<void> {
  const identity = await findPhoneIdentity(container, phone);
  if (!identity) return;
  const auth = container.resolve(Modules.AUTH);
  const [owner] = await auth.listAuthIdentities({ id: [identity.authIdentityId] });
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
  const customer_id = String(owner?.app_metadata?.customer_id ?? "");
  const [account] = await accounts.listAccounts({ customer_id });
  if (!account || account.erasing_at !== null) return;
  await beginPasswordResetWorkflow(container).run({
    input: { customer_id, phone, language: account.language },
  });
}

/**
 * Sends the code for a new password, when the number has an account. Answers before it looks, so that
 * neither the answer nor its time tells whether it has; a message that fails is asked for again.
 */
export async function POST(
  req: MedusaStoreRequest<StoreBeginPasswordResetType>,
  res: MedusaResponse,
): Promise<void> {
  res.status(202).json({ sent: true });
  try {
    await sendCode(req.scope, req.validatedBody.phone);
  } catch (error) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`[Account] the code for a new password was not sent: ${String(error)}`);
  }
}
