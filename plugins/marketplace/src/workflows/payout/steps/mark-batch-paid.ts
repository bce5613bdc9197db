import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { markBatchPaid, type Payment } from "../../../payout/close-batch";
import type { CivilDate, PayoutActor } from "../../../types/payout";

export type MarkBatchPaidInput = {
  id: string;
  payment: Payment;
  actor: PayoutActor;
  today: CivilDate;
};

/** In one transaction; the last step, so that nothing after it can fail. */
export const markBatchPaidStep = createStep(
  "mark-batch-paid",
  async ({ id, payment, ...write }: MarkBatchPaidInput, { container }) => {
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    await payout.write((ledger) => markBatchPaid(ledger, id, { ...payment, ...write }));
    return new StepResponse(id);
  },
);
