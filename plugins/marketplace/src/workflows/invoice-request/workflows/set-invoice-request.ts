import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setInvoiceRequestStep, type SetInvoiceRequestInput } from "../steps/set-invoice-request";

/** To whom the invoice of an order goes, said or changed before anything of it is sent. */
export const setInvoiceRequestWorkflow = createWorkflow(
  "set-invoice-request",
  (input: SetInvoiceRequestInput) => new WorkflowResponse(setInvoiceRequestStep(input)),
);
