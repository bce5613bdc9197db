import type { MedusaContainer } from "@medusajs/framework/types";
import { HANDLED_EVENTS, readEvent } from "../modules/payment-event/rules/stripe-event";
import type { NewEvent } from "../modules/payment-event/service";
import { ask } from "../stripe/errors";
import { pullPaymentEventsWorkflow } from "../workflows/payment-event/workflows/pull-payment-events";
import { paymentEventsOf } from "./service-of";
import { tryLocked } from "./try-locked";

const PROVIDER = "stripe";
const PAGE_SIZE = 100;
const MINUTE = 60_000;
/** An event may stand in Stripe's list a little after its time. */
const OVERLAP_MILLISECONDS = 15 * MINUTE;
/** Where nothing was fetched before. Stripe keeps events for 30 days. */
const FIRST_REACH_MILLISECONDS = 3 * 24 * 60 * MINUTE;

export function stripeEvent(payload: object): NewEvent {
  return { ...readEvent(payload), provider: PROVIDER, payload };
}

/**
 * Fetches from Stripe what its webhooks should have brought since the last time and takes in what
 * they did not: the endpoint may have been down, or never set up.
 * @returns how many events were new.
 */
export async function pullEvents(container: MedusaContainer, now: Date): Promise<number> {
  const service = paymentEventsOf(container);
  const { stripe } = service;
  let received = 0;
  if (stripe === null) return received;
  await tryLocked(container, `payment-events-pull:${PROVIDER}`, async () => {
    const [pull] = await service.listPaymentEventPulls({ provider: PROVIDER });
    const since = pull
      ? pull.pulled_until.getTime() - OVERLAP_MILLISECONDS
      : now.getTime() - FIRST_REACH_MILLISECONDS;
    const events: NewEvent[] = [];
    const list = stripe.client.events.list({
      types: [...HANDLED_EVENTS],
      created: { gte: Math.floor(since / 1000) },
      limit: PAGE_SIZE,
    });
    await ask(
      list.autoPagingEach((event) => {
        events.unshift(stripeEvent(event));
      }),
    );
    const { result } = await pullPaymentEventsWorkflow(container).run({
      input: { provider: PROVIDER, pulled_until: now, events },
    });
    received = result.length;
  });
  return received;
}
