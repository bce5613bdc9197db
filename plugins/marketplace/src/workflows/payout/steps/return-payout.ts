import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { returnPayout } from "../../../payout/close-batch";
import type { CivilDate, PayoutActor } from "../../../types/payout";

export type ReturnPayoutInput = {
  batchId: string;
  payoutId: string;
  reason: string;
  actor: PayoutActor;
  today: CivilDate;
};

/** In one transaction. No compensation: the money is back, and goes into a new batch. */
export const returnPayoutStep = createStep(
  "return-payout",
  async ({ batchId, payoutId, ...write }: ReturnPayoutInput, { container }) => {
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    await payout.write((ledger) => returnPayout(ledger, { batchId, payoutId }, write));
    return new StepResponse(payoutId);
  },
);
