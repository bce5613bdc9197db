import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { PHONE_PROVIDER } from "../../../../account/identity";
import { signInRefused } from "../../../../account/refusals";
import { sessionToken } from "../../../../account/session-token";
import { ACCOUNT_MODULE } from "../../../../modules/account";
import type AccountModuleService from "../../../../modules/account/service";
import { internationalPhone } from "../../../../rules/mobile-phone";
import type { StoreSignInType } from "./validators";

/** Signs in by phone number and password; 401 says nothing about which of them is wrong. */
export async function POST(
  req: MedusaStoreRequest<StoreSignInType>,
  res: MedusaResponse,
): Promise<void> {
  const { phone, password } = req.validatedBody;
  const { success, authIdentity } = await req.scope
    .resolve(Modules.AUTH)
    .authenticate(PHONE_PROVIDER, { body: { phone: internationalPhone(phone), password } });
  const accounts = req.scope.resolve<AccountModuleService>(ACCOUNT_MODULE);
  const customer_id = String(authIdentity?.app_metadata?.customer_id ?? "");
  const [account] = success ? await accounts.listAccounts({ customer_id }) : [];
  if (!authIdentity || !account || account.erasing_at !== null) throw signInRefused();
  const { session_epoch } = account;
  res.json({
    token: sessionToken(req.scope, {
      customer_id,
      auth_identity_id: authIdentity.id,
      session_epoch,
    }),
  });
}
