import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_EVENT_MODULE } from "../../../modules/payment-event";
import type PaymentEventModuleService from "../../../modules/payment-event/service";

export type PulledUntil = { provider: string; pulled_until: Date };

/** Notes until when a provider's events are fetched. The last step: nothing follows that could fail. */
export const keepPulledUntilStep = createStep(
  { name: "keep-payment-events-pulled-until", noCompensation: true },
  async ({ provider, pulled_until }: PulledUntil, { container }) => {
    const service = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
    const [kept] = await service.listPaymentEventPulls({ provider });
    await (kept
      ? service.updatePaymentEventPulls({ id: kept.id, pulled_until })
      : service.createPaymentEventPulls({ provider, pulled_until }));
    return new StepResponse(undefined);
  },
);
