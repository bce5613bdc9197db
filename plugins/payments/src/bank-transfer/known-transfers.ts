import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** The amounts that are kept under some of the bank's references of an account, by reference. */
export async function readKnownAmounts(
  database: Knex,
  accountNumber: string,
  references: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await database.raw<{ rows: { bank_reference: string; amount_vnd: number }[] }>(
    `select bank_reference, amount_vnd from ocop_bank_transfer
     where account_number = ? and bank_reference = any(?)`,
    [accountNumber, [...references]],
  );
  return new Map(rows.map((row) => [row.bank_reference, row.amount_vnd]));
}
