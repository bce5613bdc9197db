import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { attributeRefunds } from "../../../payout/attribute-refunds";

/** In one transaction. No compensation: what a refund is for stays, and a repetition changes nothing. */
export const attributeRefundsStep = createStep(
  { name: "attribute-refunds", noCompensation: true },
  async ({ order_id }: { order_id: string }, { container }) => {
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    await payout.write((ledger) => attributeRefunds(ledger, order_id));
    return new StepResponse(order_id);
  },
);
