import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBankAccounts, type BankAccountRow } from "../../../../../../payout/bank-accounts";
import { readSeller } from "../../../../../../payout/sellers";
import { setBankAccountWorkflow } from "../../../../../../workflows/payout/workflows/set-bank-account";
import { payoutDatabaseOf, writingOf } from "../../../../../payout-request";
import type { AdminSetBankAccountType } from "../../validators";

const viewOf = (row: BankAccountRow) => ({
  bank_bin: row.bankBin,
  bank_name: row.bankName,
  account_number: row.accountNumber,
  account_holder: row.accountHolder,
  created_by: row.createdBy,
  created_by_name: row.createdByName,
  created_at: row.createdAt,
});

async function answer(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  producerId: string,
): Promise<void> {
  const [current, ...earlier] = await readBankAccounts(payoutDatabaseOf(req), producerId);
  res.json({
    bank_account: current ? viewOf(current) : null,
    earlier_accounts: earlier.map(viewOf),
  });
}

/** The account that payouts go to, and every one before it with who entered it when. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await readSeller(req.scope, req.params.id ?? "");
  await answer(req, res, id);
}

/** Enters the account that payouts go to from now on. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSetBankAccountType>,
  res: MedusaResponse,
): Promise<void> {
  const producerId = req.params.id ?? "";
  const { bank_bin, bank_name, account_number, account_holder } = req.validatedBody;
  const { actor } = await writingOf(req);
  await setBankAccountWorkflow(req.scope).run({
    input: {
      producerId,
      actor,
      account: {
        bankBin: bank_bin,
        bankName: bank_name,
        accountNumber: account_number,
        accountHolder: account_holder,
      },
    },
  });
  res.status(201);
  await answer(req, res, producerId);
}
