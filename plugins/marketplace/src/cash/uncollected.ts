import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { moneyMarkSql } from "../consignments/money-mark";
import { CASH_ON_DELIVERY_PREFIX } from "../payout/payment-method";
import { rowOf, rowsOf } from "../payout/sql";
import type { CashStanding } from "../rules/cash-due";

// A payment that is captured in whole is nobody's to capture, whoever did it.
const DELIVERED = `
from ocop_consignment consignment
join order_payment_collection link on link.order_id = consignment.order_id
  and link.deleted_at is null
join payment on payment.payment_collection_id = link.payment_collection_id
  and payment.deleted_at is null and payment.canceled_at is null and payment.captured_at is null
  and payment.provider_id like '${CASH_ON_DELIVERY_PREFIX}%'
where consignment.deleted_at is null and consignment.delivered_at is not null
  and consignment.refused_at is null and consignment.cancelled_at is null
  and not exists (select from capture
    join order_transaction told on told.reference = 'capture' and told.reference_id = capture.id
      and told.deleted_at is null
    where capture.payment_id = payment.id and capture.deleted_at is null
      and capture.created_by = ${moneyMarkSql("consignment.code")})`;

const CAPTURES = `from capture where capture.payment_id = payment.id and capture.deleted_at is null`;

/** Ids of delivered consignments whose cash is not noted. */
export async function uncollectedConsignments(database: Knex): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    `select consignment.id ${DELIVERED} and consignment.total_vnd > 0 order by consignment.id`,
  );
  return rows.map(({ id }) => id);
}

export type Uncollected = CashStanding & { paymentId: string; code: string };

/** How the cash of a consignment stands; undefined where there is nothing to note. */
export async function readUncollected(
  database: Knex,
  id: string,
): Promise<Uncollected | undefined> {
  return rowOf<Uncollected>(
    database,
    `select payment.id as "paymentId", consignment.code, consignment.total_vnd as "totalVnd",
       floor(payment.amount)::bigint as "authorisedVnd",
       (select coalesce(round(sum(capture.amount)), 0)::bigint ${CAPTURES}) as "capturedVnd",
       (select json_build_object('id', capture.id, 'amountVnd', round(capture.amount)::bigint)
         ${CAPTURES} and capture.created_by = ${moneyMarkSql("consignment.code")} limit 1) as half
     ${DELIVERED} and consignment.id = :id`,
    { id },
  );
}
