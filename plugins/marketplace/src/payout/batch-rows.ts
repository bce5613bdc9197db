import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "../types/payout";
import type { BankAccount } from "./bank-accounts";
import { missing } from "./refusals";
import { rowOf, rowsOf } from "./sql";

export const BATCH_STATES = ["prepared", "paid", "cancelled"] as const;
export type BatchState = (typeof BATCH_STATES)[number];

export type BatchRow = {
  id: string;
  code: string;
  cutOffOn: CivilDate;
  createdOn: CivilDate;
  state: BatchState;
  createdByName: string;
  createdAt: string;
  paidOn: CivilDate | null;
  bankReference: string | null;
  proofFileId: string | null;
  proofFileName: string | null;
  proofMediaType: string | null;
  closedByName: string | null;
  closedAt: string | null;
  cancelReason: string | null;
  payoutCount: number;
  totalVnd: number;
};

/** One producer's part of a batch, with the account as it was when the batch was made. */
export type PayoutRow = BankAccount & {
  id: string;
  batchId: string;
  producerId: string;
  position: number;
  amountVnd: number;
  note: string;
  /** The bank sent the money back on this day. */
  returnedOn: CivilDate | null;
  returnReason: string | null;
};

const BATCHES = `
select batch.id, batch.code, batch.cut_off_on as "cutOffOn", batch.created_on as "createdOn",
  batch.state, batch.created_by_name as "createdByName", batch.created_at as "createdAt",
  batch.paid_on as "paidOn", batch.bank_reference as "bankReference",
  batch.proof_file_id as "proofFileId", batch.proof_file_name as "proofFileName",
  batch.proof_media_type as "proofMediaType", batch.closed_by_name as "closedByName",
  batch.closed_at as "closedAt", batch.cancel_reason as "cancelReason",
  (select count(*)::int from ocop_payout where batch_id = batch.id) as "payoutCount",
  (select coalesce(sum(amount_vnd), 0)::bigint from ocop_payout where batch_id = batch.id)
    as "totalVnd"
from ocop_payout_batch batch`;

const PAYOUTS = `
select id, batch_id as "batchId", producer_id as "producerId", position,
  amount_vnd as "amountVnd", bank_bin as "bankBin", bank_name as "bankName",
  account_number as "accountNumber", account_holder as "accountHolder", note,
  returned_on as "returnedOn", return_reason as "returnReason"
from ocop_payout`;

/** A page of the batches, newest first, and how many there are. */
export async function readBatches(
  database: Knex,
  { limit, offset, state }: { limit: number; offset: number; state?: BatchState },
): Promise<{ rows: BatchRow[]; count: number }> {
  const narrowing = "where (cast(:state as text) is null or batch.state = :state)";
  const bindings = { state: state ?? null };
  const [rows, counted] = await Promise.all([
    rowsOf<BatchRow>(
      database,
      `${BATCHES} ${narrowing} order by batch.created_at desc, batch.id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    rowOf<{ count: number }>(
      database,
      `select count(*)::int as count from ocop_payout_batch batch ${narrowing}`,
      bindings,
    ),
  ]);
  return { rows, count: counted?.count ?? 0 };
}

const noBatch = (id: string) =>
  missing(
    `Không có đợt chi trả "${id}": xem lại danh sách.`,
    `There is no payout batch "${id}": look it up in the list.`,
  );

/** @throws MedusaError not_found */
export async function readBatch(database: Knex, id: string): Promise<BatchRow> {
  const batch = await rowOf<BatchRow>(database, `${BATCHES} where batch.id = :id`, { id });
  if (!batch) throw noBatch(id);
  return batch;
}

/** The payouts of a batch in their order. */
export async function readPayouts(database: Knex, batchId: string): Promise<PayoutRow[]> {
  return rowsOf(database, `${PAYOUTS} where batch_id = :batchId order by position`, { batchId });
}

/**
 * A batch that nobody else changes until the transaction ends.
 * @throws MedusaError not_found
 */
export async function lockBatch(ledger: Knex, id: string): Promise<BatchRow> {
  await ledger.raw("select id from ocop_payout_batch where id = :id for update", { id });
  return readBatch(ledger, id);
}
