import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { batchCode, payoutNote } from "../rules/bank-text";
import { postingOfPayout } from "../rules/posting";
import type { CivilDate, PayoutActor } from "../types/payout";
import { readBalances, type Balance } from "./balances";
import { currentBankAccounts, type BankAccountRow } from "./bank-accounts";
import { post } from "./post";
import { notNow, refused } from "./refusals";
import { rowOf, takeTurn } from "./sql";

export type NewBatch = { cutOffOn: CivilDate; today: CivilDate; actor: PayoutActor };

/** The batch, and the producers who are owed something and have no bank account yet. */
export type MadeBatch = { id: string; withoutAccount: string[] };

type Due = Balance & { account: BankAccountRow };

function nothingToPay(withoutAccount: readonly string[]) {
  const count = withoutAccount.length;
  return count === 0
    ? notNow(
        "Không có khoản nào cần chi đến ngày này.",
        "Nothing is due to anybody up to this day.",
      )
    : notNow(
        `Chưa chi được cho ai: ${count} chủ thể còn thiếu tài khoản ngân hàng. Nhập tài khoản rồi tạo lại.`,
        `Nobody can be paid: ${count} producers have no bank account. Enter the accounts and try again.`,
      );
}

async function insertBatch(ledger: Knex, { cutOffOn, today, actor }: NewBatch) {
  const made = await rowOf<{ count: number }>(
    ledger,
    "select count(*)::int as count from ocop_payout_batch where created_on = :today",
    { today },
  );
  const batch = {
    id: generateEntityId(undefined, "opayb"),
    code: batchCode(today, (made?.count ?? 0) + 1),
  };
  await ledger.raw(
    `insert into ocop_payout_batch (id, code, cut_off_on, created_on, created_by, created_by_name)
     values (:id, :code, :cutOffOn, :today, :by, :byName)`,
    { ...batch, cutOffOn, today, by: actor.id, byName: actor.name },
  );
  return batch;
}

async function insertPayout(
  ledger: Knex,
  batch: { id: string; code: string },
  { due, position, today }: { due: Due; position: number; today: CivilDate },
): Promise<void> {
  const id = generateEntityId(undefined, "opay");
  const { bankBin, bankName, accountNumber, accountHolder } = due.account;
  await ledger.raw(
    `insert into ocop_payout (id, batch_id, producer_id, position, amount_vnd, bank_bin, bank_name,
       account_number, account_holder, note)
     values (:id, :batchId, :producerId, :position, :amountVnd, :bankBin, :bankName,
       :accountNumber, :accountHolder, :note)`,
    {
      ...{ id, batchId: batch.id, producerId: due.producerId, position, amountVnd: due.dueVnd },
      ...{ bankBin, bankName, accountNumber, accountHolder },
      note: payoutNote(batch.code, position),
    },
  );
  await post(ledger, postingOfPayout(due.producerId, due.dueVnd), {
    sourceType: "payout",
    sourceId: id,
    occurredOn: today,
    details: { batchId: batch.id, batchCode: batch.code },
  });
}

/**
 * Makes one payout for each producer who is owed something up to the cut-off day and whose bank
 * account is known. One batch is made at a time: whoever comes second finds nothing left to pay.
 * @param ledger a transaction
 * @throws MedusaError invalid_data when the day is to come, conflict when there is nothing to pay.
 */
export async function createBatch(ledger: Knex, wanted: NewBatch): Promise<MadeBatch> {
  if (wanted.cutOffOn > wanted.today) {
    throw refused(
      "Chọn ngày chốt (cut_off_on) là hôm nay hoặc trước đó.",
      "Choose a cut-off day (cut_off_on) that is today or earlier.",
    );
  }
  await takeTurn(ledger, "ocop-payout-batch");
  const owed = (await readBalances(ledger, wanted.cutOffOn)).filter(({ dueVnd }) => dueVnd > 0);
  const accounts = await currentBankAccounts(ledger);
  const payable = owed.flatMap((balance): Due[] => {
    const account = accounts.get(balance.producerId);
    return account ? [{ ...balance, account }] : [];
  });
  const withoutAccount = owed
    .map(({ producerId }) => producerId)
    .filter((producerId) => !accounts.has(producerId));
  if (payable.length === 0) throw nothingToPay(withoutAccount);
  const batch = await insertBatch(ledger, wanted);
  for (const [index, due] of payable.entries()) {
    await insertPayout(ledger, batch, { due, position: index + 1, today: wanted.today });
  }
  return { id: batch.id, withoutAccount };
}
