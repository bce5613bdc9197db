import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkLedgerStep, type CheckLedgerInput } from "../steps/check-ledger";

/** Compares the ledger with itself and the orders; what does not agree is shown to the staff. */
export const checkLedgerWorkflow = createWorkflow(
  "check-ledger",
  (input: CheckLedgerInput) => new WorkflowResponse(checkLedgerStep(input)),
);
