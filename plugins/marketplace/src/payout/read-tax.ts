import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { rowsOf } from "./sql";

/** Tax withheld from a producer in a month, less what was given back; whole đồng. */
export type TaxRow = {
  producerId: string;
  /** Goods that tax is withheld of: sold in the month, less refunds of the month. */
  goodsVnd: number;
  vatVnd: number;
  pitVnd: number;
  withholdingIds: string[];
};

const TAX = `
select entry.producer_id as "producerId",
  coalesce(sum((posted.details ->> 'itemsVnd')::bigint * sign(-entry.amount_vnd))
    filter (where posted.kind in ('sale', 'refund') and entry.account = 'producer_payable'), 0)
    ::bigint as "goodsVnd",
  coalesce(-sum(entry.amount_vnd) filter (where entry.account = 'vat_payable'), 0)::bigint
    as "vatVnd",
  coalesce(-sum(entry.amount_vnd) filter (where entry.account = 'pit_payable'), 0)::bigint
    as "pitVnd",
  json_agg(distinct sale.details #>> '{terms,withholdingId}') as "withholdingIds"
from ocop_ledger_transaction posted
join ocop_ledger_entry entry on entry.transaction_id = posted.id
join ocop_ledger_transaction sale
  on sale.consignment_id = posted.consignment_id and sale.kind = 'sale'
where sale.details #>> '{terms,withholdingId}' is not null
  and posted.occurred_on >= cast(:month || '-01' as date)
  and posted.occurred_on < cast(:month || '-01' as date) + interval '1 month'
group by entry.producer_id
order by entry.producer_id`;

/** What has to be declared for a month (`YYYY-MM`), by producer. */
export async function readTax(database: Knex, month: string): Promise<TaxRow[]> {
  return rowsOf(database, TAX, { month });
}
