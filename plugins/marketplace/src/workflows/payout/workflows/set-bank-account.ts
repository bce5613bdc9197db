import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setBankAccountStep, type SetBankAccountInput } from "../steps/set-bank-account";

/** Enters the bank account that a producer's payouts go to; batches that exist keep theirs. */
export const setBankAccountWorkflow = createWorkflow(
  "set-bank-account",
  (input: SetBankAccountInput) => new WorkflowResponse(setBankAccountStep(input)),
);
