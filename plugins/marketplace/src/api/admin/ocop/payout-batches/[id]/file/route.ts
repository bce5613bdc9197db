import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBatch, readPayouts } from "../../../../../../payout/batch-rows";
import { bankCsv, bankWorkbook } from "../../../../../../payout/files/bank-file";
import { notNow } from "../../../../../../payout/refusals";
import { payoutDatabaseOf, sendFile } from "../../../../../payout-request";
import type { AdminGetPayoutFileType } from "../../validators";

/** The payouts of a batch for the bank; never of a cancelled one, which would pay what is owed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, language } = req.validatedQuery as AdminGetPayoutFileType;
  const database = payoutDatabaseOf(req);
  const batch = await readBatch(database, req.params.id ?? "");
  if (batch.state === "cancelled") {
    throw notNow(
      `Đợt ${batch.code} đã bị huỷ nên không có tệp gửi ngân hàng: tạo đợt mới.`,
      `Batch ${batch.code} was cancelled and has no file for the bank: make a new one.`,
    );
  }
  const payouts = await readPayouts(database, batch.id);
  const file =
    format === "csv" ? bankCsv(payouts, language) : await bankWorkbook(payouts, language);
  sendFile(res, file, { name: batch.code, format });
}
