import type { MedusaContainer } from "@medusajs/framework/types";
import { findPhoneIdentity } from "./identity";
import { isPassword } from "./password-hash";
import { readAccount, type AccountRow } from "./read-account";
import { passwordRefused } from "./refusals";

/**
 * The account of a signed-in customer who has shown again that it is theirs, and the hash that showed it.
 * @throws MedusaError invalid_data (`account_password`) when the password is wrong
 */
export async function accountByPassword(
  container: MedusaContainer,
  customerId: string,
  password: string,
): Promise<{ account: AccountRow; kept: string }> {
  const account = await readAccount(container, customerId);
  const identity = await findPhoneIdentity(container, account.phone);
  const kept = identity?.passwordHash ?? null;
  if (!(await isPassword(password, kept)) || kept === null) throw passwordRefused();
  return { account, kept };
}
