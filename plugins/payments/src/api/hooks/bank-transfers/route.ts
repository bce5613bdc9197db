import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { settingsOf } from "../../../bank-transfer/settings-of";
import { settleTransfers } from "../../../bank-transfer/settle-transfers";
import { keepBankTransfersWorkflow } from "../../../workflows/bank-transfer/workflows/keep-bank-transfers";
import type { BankTransferMessageType } from "./validators";

/**
 * Takes what the bank feed tells of. Answered 200 as soon as the transfers are kept, also when they
 * were before; what they pay for is decided at once if possible, else by the job.
 */
export async function POST(
  req: MedusaRequest<BankTransferMessageType>,
  res: MedusaResponse,
): Promise<void> {
  const { accountNumber } = settingsOf(req.scope);
  const { transfers } = req.validatedBody;
  const ours = transfers.filter(({ account_number: account }) => account === accountNumber);
  const { result: kept } = await keepBankTransfersWorkflow(req.scope).run({
    input: {
      accountNumber,
      source: "webhook",
      statementSha256: null,
      transfers: ours.map((transfer) => ({
        bankReference: transfer.reference,
        amountVnd: transfer.amount_vnd,
        note: transfer.note,
        payer: transfer.payer || null,
        receivedAt: transfer.received_at,
      })),
    },
  });
  if (kept.newIds.length > 0) {
    try {
      await settleTransfers(req.scope);
    } catch (error) {
      const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`Bank transfer: settling is left to the job: ${String(error)}`);
    }
  }
  res.json({
    new_count: kept.newIds.length,
    known_count: kept.knownCount,
    differing_references: kept.differing,
    other_account_count: transfers.length - ours.length,
  });
}
