import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { WITHHOLDING_RATES } from "../../../data/withholding-rates";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { recordSale } from "../../../payout/record-sale";
import { readSeller } from "../../../payout/sellers";
import type { ConsignmentSale } from "../../../types/payout";

/** In one transaction. No compensation: the ledger only grows, and a repetition changes nothing. */
export const recordSaleStep = createStep(
  "record-sale",
  async (sale: ConsignmentSale, { container }) => {
    const { legalForm } = await readSeller(container, sale.producerId);
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    const recorded = await payout.write((ledger) =>
      recordSale(ledger, sale, { legalForm, rates: WITHHOLDING_RATES }),
    );
    return new StepResponse({ recorded });
  },
);
