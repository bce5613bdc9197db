import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { civilDateAt } from "@ocop/ocop/catalog";
import { readBalances } from "../../../../payout/balances";
import { currentBankAccounts } from "../../../../payout/bank-accounts";
import { readSellers } from "../../../../payout/sellers";
import { summaryOf } from "../../../../rules/balance-summary";
import { maskedAccount } from "../../../../rules/bank-account";
import { payoutDatabaseOf } from "../../../payout-request";
import type { AdminGetPayoutsType } from "./validators";

/**
 * What each producer is owed now (`balance_vnd`; negative: the producer owes) and what a batch with
 * this cut-off day would pay (`due_vnd`), the most first; the summary is of all of them.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const {
    cut_off_on = civilDateAt(new Date()),
    q = "",
    limit,
    offset,
  } = req.validatedQuery as AdminGetPayoutsType;
  const database = payoutDatabaseOf(req);
  const [balances, accounts] = await Promise.all([
    readBalances(database, cut_off_on),
    currentBankAccounts(database),
  ]);
  const sellers = await readSellers(
    req.scope,
    balances.map(({ producerId }) => producerId),
  );
  const summary = summaryOf(balances, (producerId) => accounts.has(producerId));
  const rows = balances
    .map(({ producerId, balanceVnd, dueVnd }) => {
      const seller = sellers.get(producerId);
      const account = accounts.get(producerId);
      return {
        producer_id: producerId,
        producer_name: seller?.name ?? producerId,
        legal_form: seller?.legalForm ?? null,
        balance_vnd: balanceVnd,
        due_vnd: dueVnd,
        bank_account: account
          ? { bank_name: account.bankName, account_number: maskedAccount(account.accountNumber) }
          : null,
      };
    })
    .filter(({ producer_name: name }) => name.toLowerCase().includes(q.toLowerCase()))
    .sort((a, b) => b.due_vnd - a.due_vnd || a.producer_name.localeCompare(b.producer_name, "vi"));
  res.json({
    cut_off_on,
    balances: rows.slice(offset, offset + limit),
    count: rows.length,
    limit,
    offset,
    summary: {
      owed_vnd: summary.owedVnd,
      payable_vnd: summary.payableVnd,
      payable_count: summary.payableCount,
      without_account_vnd: summary.withoutAccountVnd,
      without_account_count: summary.withoutAccountCount,
    },
  });
}
