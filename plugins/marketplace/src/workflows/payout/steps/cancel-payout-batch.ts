import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { cancelBatch } from "../../../payout/close-batch";
import type { CivilDate, PayoutActor } from "../../../types/payout";

export type CancelPayoutBatchInput = {
  id: string;
  reason: string;
  actor: PayoutActor;
  today: CivilDate;
};

/** In one transaction. No compensation: what was cancelled is owed again and goes into a new batch. */
export const cancelPayoutBatchStep = createStep(
  "cancel-payout-batch",
  async ({ id, ...write }: CancelPayoutBatchInput, { container }) => {
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    await payout.write((ledger) => cancelBatch(ledger, id, write));
    return new StepResponse(id);
  },
);
