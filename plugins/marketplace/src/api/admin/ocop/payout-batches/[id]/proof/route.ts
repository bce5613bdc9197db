import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { readBatch } from "../../../../../../payout/batch-rows";
import { missing } from "../../../../../../payout/refusals";
import { payoutDatabaseOf, sendPrivately } from "../../../../../payout-request";

/** The proof that the bank has paid a batch. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const batch = await readBatch(payoutDatabaseOf(req), req.params.id ?? "");
  if (batch.proofFileId === null) {
    throw missing(
      `Đợt ${batch.code} chưa có chứng từ chi.`,
      `Batch ${batch.code} has no proof of payment yet.`,
    );
  }
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(batch.proofFileId);
  const name = encodeURIComponent(batch.proofFileName ?? batch.code).replace(/['()*]/g, "_");
  sendPrivately(res, content, {
    mediaType: batch.proofMediaType ?? "application/octet-stream",
    disposition: `attachment; filename="${batch.code}"; filename*=UTF-8''${name}`,
  });
}
