import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_EVENT_MODULE } from "../../../modules/payment-event";
import type { EventOutcome, EventState } from "../../../modules/payment-event/rules/state";
import type PaymentEventModuleService from "../../../modules/payment-event/service";

/** How a row of the inbox stands after somebody worked on it. */
export type EventProgress = {
  id: string;
  state: EventState;
  attempts: number;
  next_attempt_at: Date | null;
  error: string | null;
  processed_at: Date | null;
  outcome?: EventOutcome;
  order_id?: string | null;
  payload?: null;
};

/** Writes down how rows of the inbox stand. */
export const updatePaymentEventsStep = createStep(
  "update-payment-events",
  async ({ events }: { events: EventProgress[] }, { container }) => {
    const service = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
    const before = await service.listPaymentEvents(
      { id: events.map(({ id }) => id) },
      {
        select: [
          ...(["id", "state", "attempts", "next_attempt_at", "error"] as const),
          ...(["processed_at", "outcome", "order_id", "payload"] as const),
        ],
      },
    );
    await service.updatePaymentEvents(events);
    return new StepResponse(undefined, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const service = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
    await service.updatePaymentEvents(before);
  },
);
