import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { compareWithFacts } from "../rules/compare-ledger";
import type { LedgerFinding, RecordedRefund, RecordedSale } from "../types/ledger";
import type { ConsignmentFact, UnpaidConsignment } from "../types/payout";
import { rowOf, rowsOf, takeTurn } from "./sql";

const UNBALANCED = `
select posted.id, posted.entry_count, count(entry.id)::int as found,
  coalesce(sum(entry.amount_vnd), 0)::bigint as sum_vnd
from ocop_ledger_transaction posted
left join ocop_ledger_entry entry on entry.transaction_id = posted.id
group by posted.id
having count(entry.id) <> posted.entry_count or coalesce(sum(entry.amount_vnd), 0) <> 0`;

// What a payout must have done to the producer's account, beside what it did.
const PAYOUTS = `
with expected as (
  select payout.id, batch.code, payout.amount_vnd,
    1 as ordered, (batch.state = 'paid')::int as settled,
    (batch.state = 'cancelled' or payout.returned_on is not null)::int as reversed
  from ocop_payout payout join ocop_payout_batch batch on batch.id = payout.batch_id
), posted as (
  select source_id,
    sum(amount) filter (where kind = 'payout') as ordered_vnd,
    sum(amount) filter (where kind = 'payout_settlement') as settled_vnd,
    sum(amount) filter (where kind = 'payout_reversal') as reversed_vnd
  from (select transaction.source_id, transaction.kind,
      sum(entry.amount_vnd) filter (where entry.amount_vnd > 0) as amount
    from ocop_ledger_transaction transaction
    join ocop_ledger_entry entry on entry.transaction_id = transaction.id
    where transaction.source_type = 'payout'
    group by transaction.source_id, transaction.kind) moved
  group by source_id
)
select coalesce(expected.id, posted.source_id) as id, expected.code, expected.amount_vnd,
  coalesce(posted.ordered_vnd, 0)::bigint as ordered_vnd,
  coalesce(posted.settled_vnd, 0)::bigint as settled_vnd,
  coalesce(posted.reversed_vnd, 0)::bigint as reversed_vnd
from expected full join posted on posted.source_id = expected.id
where expected.id is null
  or coalesce(posted.ordered_vnd, 0) <> expected.amount_vnd * expected.ordered
  or coalesce(posted.settled_vnd, 0) <> expected.amount_vnd * expected.settled
  or coalesce(posted.reversed_vnd, 0) <> expected.amount_vnd * expected.reversed`;

const SALES = `
select source_id as "consignmentId", occurred_on as "occurredOn",
  (select min(producer_id) from ocop_ledger_entry where transaction_id = sale.id) as "producerId",
  (details ->> 'itemsVnd')::bigint as "itemsVnd",
  (details ->> 'shippingVnd')::bigint as "shippingVnd"
from ocop_ledger_transaction sale where kind = 'sale'`;

const REFUNDS = `
select source_id as "refundId", consignment_id as "consignmentId",
  (details ->> 'itemsVnd')::bigint as "itemsVnd",
  (details ->> 'shippingVnd')::bigint as "shippingVnd"
from ocop_ledger_transaction where kind = 'refund'`;

/** What buyers paid less what went back to them. */
const TOTALS = `
select count(distinct posted.id)::int as transactions,
  coalesce(sum(entry.amount_vnd) filter (where entry.account = 'cash_clearing'
    and posted.source_type in ('consignment', 'refund')), 0)::bigint as "totalVnd"
from ocop_ledger_transaction posted
join ocop_ledger_entry entry on entry.transaction_id = posted.id`;

async function ownFindings(database: Knex): Promise<LedgerFinding[]> {
  const [unbalanced, payouts] = [
    await rowsOf<{ id: string } & LedgerFinding["details"]>(database, UNBALANCED),
    await rowsOf<{ id: string } & LedgerFinding["details"]>(database, PAYOUTS),
  ];
  return [
    ...unbalanced.map(({ id, ...details }) => ({
      code: "transaction_unbalanced" as const,
      subjectType: "transaction" as const,
      subjectId: id,
      details,
    })),
    ...payouts.map(({ id, ...details }) => ({
      code: "payout_differs" as const,
      subjectType: "payout" as const,
      subjectId: id,
      details,
    })),
  ];
}

function paidBy(facts: readonly ConsignmentFact[]): number {
  return facts
    .filter(({ deliveredOn }) => deliveredOn !== null)
    .flatMap((fact) => [
      fact.itemsVnd + fact.shippingVnd,
      ...fact.refunds.map((refund) => -refund.itemsVnd - refund.shippingVnd),
    ])
    .reduce((sum, amountVnd) => sum + amountVnd, 0);
}

const RECORD = `
insert into ocop_ledger_finding (id, code, subject_type, subject_id, details)
values (:id, :code, :subjectType, :subjectId, :details)
on conflict (code, subject_id) where cleared_at is null
do update set details = excluded.details, last_found_at = now()`;

const CLEAR = `
update ocop_ledger_finding set cleared_at = now()
where cleared_at is null and code = any(:codes)
  and not (code || ' ' || subject_id) = any(:found)`;

const OWN_CODES = ["transaction_unbalanced", "payout_differs"];
const ORDER_CODES = [
  ...["sale_missing", "sale_differs", "sale_unknown"],
  ...["refund_missing", "refund_differs", "refund_unknown", "money_missing"],
];

const moneyMissing = (unpaid: readonly UnpaidConsignment[]): LedgerFinding[] =>
  unpaid.map(({ consignmentId, orderCode, totalVnd, paidVnd }) => ({
    code: "money_missing",
    subjectType: "consignment",
    subjectId: consignmentId,
    details: { order_code: orderCode, order_total_vnd: totalVnd, paid_vnd: paidVnd },
  }));

async function recordFindings(
  ledger: Knex,
  findings: readonly LedgerFinding[],
  checkedCodes: readonly string[],
): Promise<void> {
  for (const finding of findings) {
    const id = generateEntityId(undefined, "ofind");
    await ledger.raw(RECORD, { ...finding, id, details: JSON.stringify(finding.details) });
  }
  const found = findings.map(({ code, subjectId }) => `${code} ${subjectId}`);
  await ledger.raw(CLEAR, { codes: [...checkedCodes], found });
}

/** What a check has seen; amounts are what buyers paid less what went back, in whole đồng. */
export type LedgerCheck = {
  transactions: number;
  comparedWithOrders: boolean;
  ledgerTotalVnd: number;
  ordersTotalVnd: number | null;
  findings: number;
};

/**
 * Compares the ledger with itself and, when they are given, with the orders. What is found stands in
 * the table of findings until a check finds it no more.
 * @param ledger a transaction
 * @param facts every consignment that was ever delivered and paid; null: without the orders
 * @param unpaid those that were delivered and not paid
 */
export async function checkLedger(
  ledger: Knex,
  facts: readonly ConsignmentFact[] | null,
  unpaid: readonly UnpaidConsignment[] = [],
): Promise<LedgerCheck> {
  await takeTurn(ledger, "ocop-ledger-check");
  const own = await ownFindings(ledger);
  const compared =
    facts === null
      ? []
      : compareWithFacts(
          facts,
          await rowsOf<RecordedSale>(ledger, SALES),
          await rowsOf<RecordedRefund>(ledger, REFUNDS),
        );
  const findings = [...own, ...compared, ...moneyMissing(unpaid)];
  await recordFindings(
    ledger,
    findings,
    facts === null ? OWN_CODES : [...OWN_CODES, ...ORDER_CODES],
  );
  const totals = await rowOf<{ transactions: number; totalVnd: number }>(ledger, TOTALS);
  const check: LedgerCheck = {
    transactions: totals?.transactions ?? 0,
    comparedWithOrders: facts !== null,
    ledgerTotalVnd: totals?.totalVnd ?? 0,
    ordersTotalVnd: facts === null ? null : paidBy(facts),
    findings: findings.length,
  };
  await ledger.raw(
    `insert into ocop_ledger_check (id, transactions, compared_with_orders, ledger_total_vnd,
       orders_total_vnd, findings)
     values (:id, :transactions, :comparedWithOrders, :ledgerTotalVnd, :ordersTotalVnd, :findings)`,
    { id: generateEntityId(undefined, "ocheck"), ...check },
  );
  return check;
}
