import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PHONE_PROVIDER } from "../account/identity";
import type { AccountRow } from "../account/read-account";
import { ACCOUNT_MODULE } from "../modules/account";
import type AccountModuleService from "../modules/account/service";
import { internationalPhone } from "../rules/mobile-phone";

/** Families share an address: more accounts than these under one e-mail sign in by phone. */
const ACCOUNTS_OF_AN_EMAIL = 3;
/** Compared against when nobody is known, so that the answer takes as long. */
const NOBODY = "0000000000";

export type Login = { phone: string } | { email: string };

async function candidates(container: MedusaContainer, login: Login): Promise<AccountRow[]> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
  return accounts.listAccounts(
    { ...login, erasing_at: null },
    { take: ACCOUNTS_OF_AN_EMAIL, order: { created_at: "ASC" } },
  );
}

/**
 * The account that a phone number or e-mail and a password belong to, with its identity; null says
 * nothing about which of them is wrong. An e-mail only names accounts: it is the password that shows
 * whose it is.
 */
export async function accountByLogin(
  container: MedusaContainer,
  login: Login,
  password: string,
): Promise<{ account: AccountRow; authIdentityId: string } | null> {
  const accounts = await candidates(container, login);
  const phones = [...new Set(accounts.map(({ phone }) => phone))];
  for (const phone of phones.length > 0 ? phones : [NOBODY]) {
    const { success, authIdentity } = await container
      .resolve(Modules.AUTH)
      .authenticate(PHONE_PROVIDER, { body: { phone: internationalPhone(phone), password } });
    const account = accounts.find(
      ({ customer_id }) => customer_id === authIdentity?.app_metadata?.customer_id,
    );
    if (success && authIdentity && account) return { account, authIdentityId: authIdentity.id };
  }
  return null;
}
