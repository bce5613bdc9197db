import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_EVENT_MODULE } from "../../../modules/payment-event";
import type PaymentEventModuleService from "../../../modules/payment-event/service";
import type { NewEvent } from "../../../modules/payment-event/service";

/** Takes events into the inbox; gives the ids of those that were new. */
export const receivePaymentEventsStep = createStep(
  "receive-payment-events",
  async ({ events }: { events: NewEvent[] }, { container }) => {
    const service = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
    const ids = await service.receive(events);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    const service = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
    await service.deletePaymentEvents(ids);
  },
);
