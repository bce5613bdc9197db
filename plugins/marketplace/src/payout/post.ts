import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Posting, SourceType } from "../types/ledger";
import type { CivilDate, PaymentMethod } from "../types/payout";

/** Where a transaction comes from and when it happened. */
export type Origin = {
  sourceType: SourceType;
  sourceId: string;
  occurredOn: CivilDate;
  consignmentId?: string;
  orderId?: string;
  orderCode?: string;
  paymentMethod?: PaymentMethod | null;
  details?: Record<string, unknown>;
};

const TRANSACTION = `
insert into ocop_ledger_transaction (id, kind, occurred_on, source_type, source_id, consignment_id,
  order_id, order_code, payment_method, details, entry_count)
values (:id, :kind, :occurredOn, :sourceType, :sourceId, :consignmentId,
  :orderId, :orderCode, :paymentMethod, :details, :entryCount)
on conflict on constraint ocop_ledger_transaction_once do nothing returning id`;

const ENTRIES = `
insert into ocop_ledger_entry (transaction_id, account, producer_id, amount_vnd)
select :id, entry.account, entry."producerId", entry."amountVnd"
from jsonb_to_recordset(cast(:entries as jsonb))
  as entry (account text, "producerId" text, "amountVnd" bigint)`;

/** Writes a transaction; false when its source has one of this kind already. */
export async function post(
  ledger: Knex,
  { kind, entries }: Posting,
  origin: Origin,
): Promise<boolean> {
  const id = generateEntityId(undefined, "oltx");
  const { rows } = await ledger.raw<{ rows: unknown[] }>(TRANSACTION, {
    id,
    kind,
    occurredOn: origin.occurredOn,
    sourceType: origin.sourceType,
    sourceId: origin.sourceId,
    consignmentId: origin.consignmentId ?? null,
    orderId: origin.orderId ?? null,
    orderCode: origin.orderCode ?? null,
    paymentMethod: origin.paymentMethod ?? null,
    details: JSON.stringify(origin.details ?? {}),
    entryCount: entries.length,
  });
  if (rows.length === 0) return false;
  await ledger.raw(ENTRIES, { id, entries: JSON.stringify(entries) });
  return true;
}
