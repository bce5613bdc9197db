import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { ACCOUNT_MODULE } from "../modules/account";
import type AccountModuleService from "../modules/account/service";
import { sentence } from "@ocop/ocop/http";

export type AccountRow = Awaited<ReturnType<AccountModuleService["listAccounts"]>>[number];

/** @throws MedusaError not_found when the customer has no account */
export async function readAccount(
  container: MedusaContainer,
  customerId: string,
): Promise<AccountRow> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
  const [account] = await accounts.listAccounts({ customer_id: customerId });
  if (account) return account;
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence("Không tìm thấy tài khoản này", "There is no such account"),
  );
}
