import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { checkLedger } from "../../../payout/check-ledger";
import type { ConsignmentFact } from "../../../types/payout";

export type CheckLedgerInput = {
  /** Every consignment that was ever delivered; null: without the orders. */
  facts: readonly ConsignmentFact[] | null;
};

/** In one transaction; it only adds to what was found before. */
export const checkLedgerStep = createStep(
  "check-ledger",
  async ({ facts }: CheckLedgerInput, { container }) => {
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    return new StepResponse(await payout.write((ledger) => checkLedger(ledger, facts)));
  },
);
