import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dueVnd } from "../rules/payout-due";
import type { CivilDate } from "../types/payout";
import { rowOf, rowsOf } from "../payout/sql";

/** A producer's money; whole đồng, a negative balance: the producer owes. */
export type Money = {
  balanceVnd: number;
  /** What a payout of today would bring. */
  dueVnd: number;
  /** Of orders that are accepted or on their way and not delivered yet: theirs once they are. */
  underWayVnd: number;
  /** First month with a movement, `YYYY-MM`; null: none yet. */
  firstMonth: string | null;
};

const BALANCE = `
select coalesce(-sum(entry.amount_vnd), 0)::bigint as "nowVnd",
  coalesce(-sum(entry.amount_vnd) filter (where posted.occurred_on <= cast(:today as date)
    or posted.kind in ('payout', 'payout_reversal')), 0)::bigint as "atCutOffVnd",
  to_char(min(posted.occurred_on), 'YYYY-MM') as "firstMonth"
from ocop_ledger_entry entry
join ocop_ledger_transaction posted on posted.id = entry.transaction_id
where entry.account = 'producer_payable' and entry.producer_id = :producerId`;

const UNDER_WAY = `
select coalesce(sum(total_vnd - refunded_vnd), 0)::bigint as "underWayVnd"
from ocop_consignment
where producer_id = :producerId and deleted_at is null
  and status in ('new', 'accepted', 'packed', 'shipped')`;

/** What a producer is owed today, and what is on its way to it. */
export async function readMoney(
  database: Knex,
  producerId: string,
  today: CivilDate,
): Promise<Money> {
  const [balance, underWay] = await Promise.all([
    rowOf<{ nowVnd: number; atCutOffVnd: number; firstMonth: string | null }>(database, BALANCE, {
      producerId,
      today,
    }),
    rowOf<{ underWayVnd: number }>(database, UNDER_WAY, { producerId }),
  ]);
  return {
    balanceVnd: balance?.nowVnd ?? 0,
    dueVnd: balance ? dueVnd(balance) : 0,
    underWayVnd: underWay?.underWayVnd ?? 0,
    firstMonth: balance?.firstMonth ?? null,
  };
}

/** A payout as its producer sees it. */
export type ProducerPayout = {
  id: string;
  batchCode: string;
  createdOn: CivilDate;
  /** `returned`: the bank sent the money back. */
  state: "prepared" | "paid" | "returned";
  paidOn: CivilDate | null;
  amountVnd: number;
  bankName: string;
  accountNumber: string;
  returnReason: string | null;
};

const PAYOUTS = `
select payout.id, batch.code as "batchCode", batch.created_on as "createdOn",
  case when payout.returned_on is not null then 'returned' else batch.state end as state,
  batch.paid_on as "paidOn", payout.amount_vnd as "amountVnd", payout.bank_name as "bankName",
  payout.account_number as "accountNumber", payout.return_reason as "returnReason"
from ocop_payout payout
join ocop_payout_batch batch on batch.id = payout.batch_id
where payout.producer_id = :producerId and batch.state <> 'cancelled'
order by batch.created_at desc
limit :limit`;

/** A producer's latest payouts; batches that were cancelled never became one. */
export function readPayouts(
  database: Knex,
  producerId: string,
  limit: number,
): Promise<ProducerPayout[]> {
  return rowsOf(database, PAYOUTS, { producerId, limit });
}
