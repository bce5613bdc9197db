import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Statement, StatementLine, StatementProducer } from "../types/statement";
import { rowOf, rowsOf } from "./sql";

const BEFORE = `
select coalesce(-sum(entry.amount_vnd), 0)::bigint as "openingVnd"
from ocop_ledger_entry entry
join ocop_ledger_transaction posted on posted.id = entry.transaction_id
where entry.account = 'producer_payable' and entry.producer_id = :producerId
  and posted.occurred_on < cast(:month || '-01' as date)`;

const IN_MONTH = `posted.occurred_on >= cast(:month || '-01' as date)
  and posted.occurred_on < cast(:month || '-01' as date) + interval '1 month'`;

const LINES = `
select posted.occurred_on as "occurredOn", posted.kind,
  coalesce(posted.order_code, posted.details ->> 'batchCode') as reference,
  -sum(entry.amount_vnd)::bigint as "amountVnd"
from ocop_ledger_transaction posted
join ocop_ledger_entry entry on entry.transaction_id = posted.id
where entry.account = 'producer_payable' and entry.producer_id = :producerId and ${IN_MONTH}
group by posted.id
order by posted.occurred_on, posted.seq`;

const TAX = `
select coalesce(-sum(entry.amount_vnd) filter (where entry.account = 'vat_payable'), 0)::bigint
    as "vatVnd",
  coalesce(-sum(entry.amount_vnd) filter (where entry.account = 'pit_payable'), 0)::bigint
    as "pitVnd",
  coalesce(json_agg(distinct sale.details #>> '{terms,withholdingId}')
    filter (where entry.account in ('vat_payable', 'pit_payable')), '[]') as "withholdingIds"
from ocop_ledger_entry entry
join ocop_ledger_transaction posted on posted.id = entry.transaction_id
left join ocop_ledger_transaction sale
  on sale.consignment_id = posted.consignment_id and sale.kind = 'sale'
where entry.producer_id = :producerId and ${IN_MONTH}`;

function totalsOf(lines: readonly StatementLine[]): Statement["totals"] {
  const totals: Statement["totals"] = {};
  for (const { kind, amountVnd } of lines) totals[kind] = (totals[kind] ?? 0) + amountVnd;
  return totals;
}

/** A producer's statement of a month (`YYYY-MM`), as the ledger stands now. */
export async function readStatement(
  database: Knex,
  producer: StatementProducer,
  month: string,
): Promise<Statement> {
  const bindings = { producerId: producer.id, month };
  const [before, lines, tax] = await Promise.all([
    rowOf<{ openingVnd: number }>(database, BEFORE, bindings),
    rowsOf<StatementLine>(database, LINES, bindings),
    rowOf<Statement["tax"] & Pick<Statement, "withholdingIds">>(database, TAX, bindings),
  ]);
  const openingVnd = before?.openingVnd ?? 0;
  return {
    producer,
    month,
    openingVnd,
    lines,
    closingVnd: lines.reduce((sum, { amountVnd }) => sum + amountVnd, openingVnd),
    totals: totalsOf(lines),
    tax: { vatVnd: tax?.vatVnd ?? 0, pitVnd: tax?.pitVnd ?? 0 },
    withholdingIds: tax?.withholdingIds ?? [],
  };
}
