import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { markCapturedStep, type MarkCapturedInput } from "../steps/mark-captured";

/**
 * Finishes a capture of which only the first write was made: of a payment that is marked as captured
 * Medusa's workflow captures nothing more, and does what is missing behind.
 */
export const finishCaptureWorkflow = createWorkflow(
  "finish-capture",
  (input: MarkCapturedInput) => {
    const paymentId = markCapturedStep(input);
    const payment = capturePaymentWorkflow.runAsStep({ input: { payment_id: paymentId } });
    return new WorkflowResponse(payment);
  },
);
