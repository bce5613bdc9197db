import type { IPaymentModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export type RefundMadeElsewhere = {
  /** The row's id in Medusa, made from the provider's, so that there is never a second. */
  id: string;
  payment_id: string;
  amount_vnd: number;
  note: string;
};

/** Medusa's service has this; its types name only the refund that also asks the provider. */
type RefundWriter = {
  createRefunds: (refund: {
    id: string;
    payment: string;
    amount: number;
    note: string;
  }) => Promise<{ id: string }>;
};

/** Writes a refund to Medusa's payment without asking the provider for it: it is made already. */
export const createRefundRowStep = createStep(
  "create-refund-row",
  async ({ id, payment_id, amount_vnd, note }: RefundMadeElsewhere, { container }) => {
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
    const [known] = await payments.listRefunds({ id });
    if (known) return new StepResponse({ id }, null);
    const writer = payments as unknown as RefundWriter;
    await writer.createRefunds({ id, payment: payment_id, amount: amount_vnd, note });
    return new StepResponse({ id }, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
    await payments.deleteRefunds([id]);
  },
);
