import type { MedusaContainer } from "@medusajs/framework/types";
import { findPhoneIdentity } from "./identity";
import { isPassword } from "./password-hash";
import { readAccount, type AccountRow } from "./read-account";
import { passwordRefused } from "./refusals";

/**
 * The account of a signed-in customer who has shown again that it is theirs.
 * @throws MedusaError invalid_data (`account_password`) when the password is wrong
 */
export async function accountByPassword(
  container: MedusaContainer,
  customerId: string,
  password: string,
): Promise<AccountRow> {
  const account = await readAccount(container, customerId);
  const identity = await findPhoneIdentity(container, account.phone);
  if (!(await isPassword(password, identity?.passwordHash ?? null))) throw passwordRefused();
  return account;
}
