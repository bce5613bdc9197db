import { PaymentEvents } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { addOrderTransactionStep, emitEventStep } from "@medusajs/medusa/core-flows";
import { createRefundRowStep, type RefundMadeElsewhere } from "../steps/create-refund-row";
import { lowerOrderTotalStep, type RefundOfOrder } from "../steps/lower-order-total";
import { sumRefundsStep } from "../steps/sum-refunds";

export type RecordRefundInput = RefundMadeElsewhere &
  RefundOfOrder & { collection_id: string; currency_code: string };

/**
 * Writes down a refund that was made at the provider, as Medusa's `refundPaymentWorkflow` would have:
 * on the payment, on the order and its total. Run again it finishes what is missing and doubles
 * nothing. The total is lowered before the transaction, which would hide what the shop owed.
 */
export const recordCardRefundWorkflow = createWorkflow(
  "record-card-refund",
  (input: RecordRefundInput) => {
    const refund = createRefundRowStep(input);
    when({ input }, ({ input: made }) => made.order_id !== null).then(() => {
      lowerOrderTotalStep(input);
      addOrderTransactionStep(
        transform({ input }, ({ input: made }) => ({
          order_id: made.order_id ?? "",
          amount: -made.amount_vnd,
          currency_code: made.currency_code,
          reference: "refund",
          reference_id: made.id,
        })),
      );
    });
    sumRefundsStep(input);
    emitEventStep({
      eventName: PaymentEvents.REFUNDED,
      data: transform({ input }, ({ input: made }) => ({ id: made.payment_id })),
    });
    return new WorkflowResponse(refund);
  },
);
