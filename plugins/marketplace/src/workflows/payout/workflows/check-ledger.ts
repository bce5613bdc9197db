import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkLedgerStep } from "../steps/check-ledger";

/**
 * Compares the ledger with itself and with the orders, their payments and refunds; what does not
 * agree is shown to the staff.
 */
export const checkLedgerWorkflow = createWorkflow(
  "check-ledger",
  () => new WorkflowResponse(checkLedgerStep()),
);
