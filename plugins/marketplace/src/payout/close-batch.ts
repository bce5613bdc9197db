import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { postingOfReversal, postingOfSettlement } from "../rules/posting";
import type { CivilDate, PayoutActor } from "../types/payout";
import { lockBatch, readPayouts, type BatchRow, type PayoutRow } from "./batch-rows";
import { post } from "./post";
import { missing, notNow, refused } from "./refusals";

type Writing = { actor: PayoutActor; today: CivilDate };

export type Payment = {
  paidOn: CivilDate;
  bankReference: string;
  proof: { fileId: string; fileName: string; mediaType: string };
};

const originOf = (payout: PayoutRow, batch: BatchRow, occurredOn: CivilDate) => ({
  sourceType: "payout" as const,
  sourceId: payout.id,
  occurredOn,
  details: { batchId: batch.id, batchCode: batch.code },
});

function mustBePrepared({ state, code }: BatchRow): void {
  if (state === "prepared") return;
  throw state === "paid"
    ? notNow(
        `Đợt ${code} đã được đánh dấu đã chi: tải lại trang để xem.`,
        `Batch ${code} is marked as paid: reload the page to see it.`,
      )
    : notNow(
        `Đợt ${code} đã bị huỷ: tạo đợt mới để chi.`,
        `Batch ${code} was cancelled: make a new one to pay.`,
      );
}

/**
 * Marks a batch as paid by the bank, with the proof.
 * @param ledger a transaction
 * @throws MedusaError not_found, conflict when it is paid or cancelled, invalid_data.
 */
export async function markBatchPaid(
  ledger: Knex,
  id: string,
  { paidOn, bankReference, proof, actor, today }: Payment & Writing,
): Promise<void> {
  const batch = await lockBatch(ledger, id);
  mustBePrepared(batch);
  if (paidOn > today || paidOn < batch.createdOn) {
    throw refused(
      "Chọn ngày chi (paid_on) từ ngày tạo đợt đến hôm nay.",
      "Choose a day of payment (paid_on) between the day the batch was made and today.",
    );
  }
  await ledger.raw(
    `update ocop_payout_batch set state = 'paid', paid_on = :paidOn,
       bank_reference = :bankReference, proof_file_id = :fileId, proof_file_name = :fileName,
       proof_media_type = :mediaType, closed_by = :by, closed_by_name = :byName,
       closed_at = now() where id = :id`,
    { id, paidOn, bankReference, ...proof, by: actor.id, byName: actor.name },
  );
  for (const payout of await readPayouts(ledger, id)) {
    const posting = postingOfSettlement(payout.producerId, payout.amountVnd);
    await post(ledger, posting, originOf(payout, batch, paidOn));
  }
}

/**
 * Cancels a batch that the bank has not paid: each amount is owed again.
 * @param ledger a transaction
 * @throws MedusaError not_found, conflict when it is paid or cancelled.
 */
export async function cancelBatch(
  ledger: Knex,
  id: string,
  { reason, actor, today }: Writing & { reason: string },
): Promise<void> {
  const batch = await lockBatch(ledger, id);
  mustBePrepared(batch);
  await ledger.raw(
    `update ocop_payout_batch set state = 'cancelled', cancel_reason = :reason,
       closed_by = :by, closed_by_name = :byName, closed_at = now() where id = :id`,
    { id, reason, by: actor.id, byName: actor.name },
  );
  for (const payout of await readPayouts(ledger, id)) {
    const posting = postingOfReversal(payout.producerId, payout.amountVnd, false);
    await post(ledger, posting, originOf(payout, batch, today));
  }
}

/**
 * Records that the bank sent one payout of a paid batch back: its amount is owed again.
 * @param ledger a transaction
 * @throws MedusaError not_found, conflict when the batch is not paid or it came back before.
 */
export async function returnPayout(
  ledger: Knex,
  { batchId, payoutId }: { batchId: string; payoutId: string },
  { reason, actor, today }: Writing & { reason: string },
): Promise<void> {
  const batch = await lockBatch(ledger, batchId);
  const payout = (await readPayouts(ledger, batchId)).find(({ id }) => id === payoutId);
  if (!payout) {
    throw missing(
      `Đợt ${batch.code} không có khoản chi "${payoutId}".`,
      `Batch ${batch.code} has no payout "${payoutId}".`,
    );
  }
  if (batch.state !== "paid" || payout.returnedOn !== null) {
    throw notNow(
      "Chỉ ghi hoàn về một lần, cho khoản chi của đợt đã chi.",
      "A payout comes back once, and only of a batch that was paid.",
    );
  }
  await ledger.raw(
    `update ocop_payout set returned_on = :today, return_reason = :reason, returned_by = :by,
       returned_by_name = :byName where id = :payoutId`,
    { payoutId, today, reason, by: actor.id, byName: actor.name },
  );
  const posting = postingOfReversal(payout.producerId, payout.amountVnd, true);
  await post(ledger, posting, originOf(payout, batch, today));
}
