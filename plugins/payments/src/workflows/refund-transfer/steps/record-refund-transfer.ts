import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { bankTransferService } from "../../../bank-transfer/settings-of";

export type RecordRefundTransferInput = { refundId: string; reference: string; sentBy: string };

export const recordRefundTransferStep = createStep(
  "record-refund-transfer",
  async ({ refundId, reference, sentBy }: RecordRefundTransferInput, { container }) => {
    const transfer = await bankTransferService(container).createRefundTransfers({
      refund_id: refundId,
      reference,
      sent_by: sentBy,
    });
    return new StepResponse(transfer, transfer.id);
  },
  async (id, { container }) => {
    if (id) await bankTransferService(container).deleteRefundTransfers(id);
  },
);
