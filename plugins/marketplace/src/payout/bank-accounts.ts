import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { PayoutActor } from "../types/payout";
import { rowsOf } from "./sql";

export type BankAccount = {
  bankBin: string;
  bankName: string;
  accountNumber: string;
  accountHolder: string;
};

/** An account as it was entered. */
export type BankAccountRow = BankAccount & {
  producerId: string;
  createdBy: string;
  createdByName: string;
  createdAt: string;
};

const COLUMNS = `producer_id as "producerId", bank_bin as "bankBin", bank_name as "bankName",
  account_number as "accountNumber", account_holder as "accountHolder",
  created_by as "createdBy", created_by_name as "createdByName", created_at as "createdAt"`;

/** Every account that was ever entered for a producer, the one in use first. */
export async function readBankAccounts(
  database: Knex,
  producerId: string,
): Promise<BankAccountRow[]> {
  return rowsOf(
    database,
    `select ${COLUMNS} from ocop_producer_bank_account where producer_id = :producerId
     order by seq desc`,
    { producerId },
  );
}

/** The account in use of each producer that has one, by producer. */
export async function currentBankAccounts(database: Knex): Promise<Map<string, BankAccountRow>> {
  const rows = await rowsOf<BankAccountRow>(
    database,
    `select distinct on (producer_id) ${COLUMNS} from ocop_producer_bank_account
     order by producer_id, seq desc`,
  );
  return new Map(rows.map((row) => [row.producerId, row]));
}

/** Enters an account, which takes the place of the one before; the id of the row. */
export async function addBankAccount(
  ledger: Knex,
  producerId: string,
  account: BankAccount,
  actor: PayoutActor,
): Promise<string> {
  const id = generateEntityId(undefined, "obank");
  await ledger.raw(
    `insert into ocop_producer_bank_account (id, producer_id, bank_bin, bank_name, account_number,
       account_holder, created_by, created_by_name)
     values (:id, :producerId, :bankBin, :bankName, :accountNumber, :accountHolder, :by, :byName)`,
    { id, producerId, ...account, by: actor.id, byName: actor.name },
  );
  return id;
}
