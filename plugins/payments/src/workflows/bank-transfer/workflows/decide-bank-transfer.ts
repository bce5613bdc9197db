import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { decideBankTransferStep, type DecideInput } from "../steps/decide-bank-transfer";

export type DecideBankTransferInput = DecideInput & {
  /** What is captured by the decisions; null: nothing. */
  capture: { paymentId: string; amountVnd: number } | null;
};

/** Writes down what transfers pay for, and captures the payment that they settle. */
export const decideBankTransferWorkflow = createWorkflow(
  "decide-bank-transfer",
  (input: DecideBankTransferInput) => {
    const decided = decideBankTransferStep(input);
    when({ input }, ({ input: { capture } }) => capture !== null).then(() => {
      const capture = transform({ input }, ({ input: { capture: due, decidedBy } }) => ({
        payment_id: due?.paymentId ?? "",
        amount: due?.amountVnd,
        captured_by: decidedBy,
      }));
      capturePaymentWorkflow.runAsStep({ input: capture });
    });
    return new WorkflowResponse(decided);
  },
);
