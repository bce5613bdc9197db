import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { bankTransferService } from "../../../bank-transfer/settings-of";
import type { TransfersToKeep } from "../../../modules/bank-transfer/service";

/** One transaction, and the only step: there is nothing to compensate. */
export const keepBankTransfersStep = createStep(
  "keep-bank-transfers",
  async (input: TransfersToKeep, { container }) =>
    new StepResponse(await bankTransferService(container).keepTransfers(input)),
);
