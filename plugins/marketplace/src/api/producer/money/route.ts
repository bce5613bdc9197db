import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { civilDateAt } from "@ocop/ocop/catalog";
import { producerOf } from "@ocop/ocop/http";
import { readBankAccounts } from "../../../payout/bank-accounts";
import { maskedAccount } from "../../../rules/bank-account";
import { readMoney, readPayouts } from "../../../sales/read-money";
import { payoutDatabaseOf } from "../../payout-request";

const LATEST_PAYOUTS = 24;

/**
 * What the producer is owed (`balance_vnd`; negative: it owes), what a payout of today would bring, what
 * is still under way, the account that payouts go to and the latest of them.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = producerOf(req);
  const database = payoutDatabaseOf(req);
  const today = civilDateAt(new Date());
  const [money, [account], payouts] = await Promise.all([
    readMoney(database, id, today),
    readBankAccounts(database, id),
    readPayouts(database, id, LATEST_PAYOUTS),
  ]);
  res.json({
    as_of: today,
    balance_vnd: money.balanceVnd,
    due_vnd: money.dueVnd,
    under_way_vnd: money.underWayVnd,
    first_month: money.firstMonth,
    bank_account: account
      ? {
          bank_name: account.bankName,
          account_number: maskedAccount(account.accountNumber),
          account_holder: account.accountHolder,
        }
      : null,
    payouts: payouts.map((payout) => ({
      id: payout.id,
      batch_code: payout.batchCode,
      state: payout.state,
      created_on: payout.createdOn,
      paid_on: payout.paidOn,
      amount_vnd: payout.amountVnd,
      bank_name: payout.bankName,
      account_number: maskedAccount(payout.accountNumber),
      return_reason: payout.returnReason,
    })),
  });
}
