import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { addFeeRate } from "../../../payout/fee-rates";
import type { CivilDate, PayoutActor } from "../../../types/payout";

export type SetFeeRateInput = {
  validFrom: CivilDate;
  basisPoints: number;
  actor: PayoutActor;
  today: CivilDate;
};

/** Sets a rate of the fee; compensated by taking it away again. */
export const setFeeRateStep = createStep(
  "set-fee-rate",
  async ({ validFrom, basisPoints, ...write }: SetFeeRateInput, { container }) => {
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    await payout.write((ledger) => addFeeRate(ledger, { validFrom, basisPoints }, write));
    return new StepResponse(validFrom, validFrom);
  },
  async (validFrom, { container }) => {
    if (!validFrom) return;
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    await payout.write((ledger) =>
      ledger.raw("delete from ocop_platform_fee_rate where valid_from = :validFrom", { validFrom }),
    );
  },
);
