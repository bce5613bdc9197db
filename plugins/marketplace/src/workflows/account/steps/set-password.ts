import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { findPhoneIdentity } from "../../../account/identity";
import { hashPassword } from "../../../account/password-hash";
import { codeRefused } from "../../../account/refusals";
import { ACCOUNT_MODULE } from "../../../modules/account";
import type AccountModuleService from "../../../modules/account/service";

type SetPasswordInput = { phone: string; password: string };
type Before = { id: string; passwordHash: string | null };

/** Sets the password of whoever signs in with the number. Gives the auth identity's id. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ phone, password }: SetPasswordInput, { container }) => {
    const identity = await findPhoneIdentity(container, phone);
    if (!identity) throw codeRefused();
    const auth = container.resolve(Modules.AUTH);
    await auth.updateProviderIdentities({
      id: identity.id,
      provider_metadata: { password: await hashPassword(password) },
    });
    return new StepResponse<string, Before>(identity.authIdentityId, identity);
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve(Modules.AUTH).updateProviderIdentities({
      id: before.id,
      provider_metadata: { password: before.passwordHash },
    });
  },
);

type Epoch = { id: string; session_epoch: number };

/** Ends every session of the account that a sign-in belongs to. Gives the new epoch. */
export const endSessionsStep = createStep(
  "end-sessions",
  async ({ auth_identity_id }: { auth_identity_id: string }, { container }) => {
    const [identity] = await container
      .resolve(Modules.AUTH)
      .listAuthIdentities({ id: [auth_identity_id] });
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
    const customer_id = String(identity?.app_metadata?.customer_id ?? "");
    const [account] = await accounts.listAccounts({ customer_id });
    if (!account) throw codeRefused();
    const session_epoch = account.session_epoch + 1;
    await accounts.updateAccounts({ id: account.id, session_epoch });
    const { id, session_epoch: before } = account;
    return new StepResponse({ customer_id, auth_identity_id, session_epoch }, {
      id,
      session_epoch: before,
    } satisfies Epoch);
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<AccountModuleService>(ACCOUNT_MODULE).updateAccounts(before);
  },
);
