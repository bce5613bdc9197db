import type { IPaymentModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export type MarkCapturedInput = { paymentId: string; capturedAt: Date | string };

/** The payment module writes more than its types name. */
const setCapturedAt = (payments: IPaymentModuleService, id: string, at: Date | null) =>
  payments.updatePayment({ id, captured_at: at } as { id: string });

/** Says when a payment was captured whose captures are there already. */
export const markCapturedStep = createStep(
  "mark-captured",
  async ({ paymentId, capturedAt }: MarkCapturedInput, { container }) => {
    const payments = container.resolve(Modules.PAYMENT);
    const { captured_at: known } = await payments.retrievePayment(paymentId);
    if (known) return new StepResponse(paymentId, null);
    await setCapturedAt(payments, paymentId, new Date(capturedAt));
    return new StepResponse(paymentId, paymentId);
  },
  async (marked, { container }) => {
    if (marked) await setCapturedAt(container.resolve(Modules.PAYMENT), marked, null);
  },
);
