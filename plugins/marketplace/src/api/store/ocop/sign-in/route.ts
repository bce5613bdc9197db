import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { PHONE_PROVIDER } from "../../../../account/identity";
import { signInRefused } from "../../../../account/refusals";
import { sessionToken } from "../../../../account/session-token";
import { ACCOUNT_MODULE } from "../../../../modules/account";
import type AccountModuleService from "../../../../modules/account/service";
import { internationalPhone } from "../../../../rules/mobile-phone";
import type { StoreSignInType } from "./validators";

/**
 * Signs in by phone number and password; 401 says nothing about which of them is wrong. The epoch is read
 * before the password is compared, which takes long: a password that changes meanwhile ends this session.
 */
export async function POST(
  req: MedusaStoreRequest<StoreSignInType>,
  res: MedusaResponse,
): Promise<void> {
  const { phone, password } = req.validatedBody;
  const candidates = await req.scope
    .resolve<AccountModuleService>(ACCOUNT_MODULE)
    .listAccounts({ phone, erasing_at: null });
  const { success, authIdentity } = await req.scope
    .resolve(Modules.AUTH)
    .authenticate(PHONE_PROVIDER, { body: { phone: internationalPhone(phone), password } });
  const customer_id = authIdentity?.app_metadata?.customer_id;
  const account = candidates.find((one) => one.customer_id === customer_id);
  if (!success || !authIdentity || !account) throw signInRefused();
  res.json({
    token: sessionToken(req.scope, {
      customer_id: account.customer_id,
      auth_identity_id: authIdentity.id,
      session_epoch: account.session_epoch,
    }),
  });
}
