import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ConsignmentSale } from "../../../types/payout";
import { recordSaleStep } from "../steps/record-sale";

/**
 * Writes a delivered consignment into the ledger, with its shipping, the platform's fee and the tax
 * withheld. `recorded` is false when it was there already.
 */
export const recordSaleWorkflow = createWorkflow(
  "record-sale",
  (input: ConsignmentSale) => new WorkflowResponse(recordSaleStep(input)),
);
