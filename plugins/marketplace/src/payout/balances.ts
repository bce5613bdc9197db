import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dueVnd } from "../rules/payout-due";
import type { CivilDate } from "../types/payout";
import { rowsOf } from "./sql";

/** What a producer is owed; whole đồng, negative when the producer owes. */
export type Balance = { producerId: string; balanceVnd: number; dueVnd: number };

// Payouts of later days count too: what was paid since the cut-off is not paid again.
const BALANCES = `
select entry.producer_id as "producerId", -sum(entry.amount_vnd)::bigint as "nowVnd",
  coalesce(-sum(entry.amount_vnd) filter (where posted.occurred_on <= :cutOffOn
    or posted.kind in ('payout', 'payout_reversal')), 0)::bigint as "atCutOffVnd"
from ocop_ledger_entry entry
join ocop_ledger_transaction posted on posted.id = entry.transaction_id
where entry.account = 'producer_payable'
group by entry.producer_id
order by entry.producer_id`;

/** The balance of every producer in the ledger, and what is due of it up to a cut-off day. */
export async function readBalances(database: Knex, cutOffOn: CivilDate): Promise<Balance[]> {
  const rows = await rowsOf<{ producerId: string; nowVnd: number; atCutOffVnd: number }>(
    database,
    BALANCES,
    { cutOffOn },
  );
  return rows.map((row) => ({
    producerId: row.producerId,
    balanceVnd: row.nowVnd,
    dueVnd: dueVnd(row),
  }));
}
