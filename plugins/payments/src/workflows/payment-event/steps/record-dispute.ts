import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_EVENT_MODULE } from "../../../modules/payment-event";
import type PaymentEventModuleService from "../../../modules/payment-event/service";
import type { PaymentDisputeRow } from "../../../modules/payment-event/service";

export type DisputeFacts = Pick<
  PaymentDisputeRow,
  | "provider"
  | "dispute_id"
  | "payment_reference"
  | "order_id"
  | "amount_vnd"
  | "reason"
  | "status"
  | "answer_by"
  | "opened_at"
>;

/** Writes a dispute as it stands now over what was known of it. */
export const recordDisputeStep = createStep(
  "record-dispute",
  async (dispute: DisputeFacts, { container }) => {
    const service = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
    const { provider, dispute_id } = dispute;
    const [before] = await service.listPaymentDisputes({ provider, dispute_id });
    const { id } = before
      ? await service.updatePaymentDisputes({ id: before.id, ...dispute })
      : await service.createPaymentDisputes(dispute);
    return new StepResponse({ id }, { id, before });
  },
  async (made, { container }) => {
    if (!made) return;
    const service = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
    await (made.before
      ? service.updatePaymentDisputes(made.before)
      : service.deletePaymentDisputes(made.id));
  },
);
