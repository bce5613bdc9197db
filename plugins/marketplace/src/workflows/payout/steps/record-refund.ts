import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { recordRefund } from "../../../payout/record-refund";
import type { ConsignmentRefund } from "../../../types/payout";

/** In one transaction. No compensation: the ledger only grows, and a repetition changes nothing. */
export const recordRefundStep = createStep(
  "record-refund",
  async (refund: ConsignmentRefund, { container }) => {
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    const recorded = await payout.write((ledger) => recordRefund(ledger, refund));
    return new StepResponse({ recorded });
  },
);
