import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isLastAttempt, waitSeconds } from "../modules/payment-event/rules/attempt";
import { mainOutcome } from "../modules/payment-event/rules/state";
import type { DuePayment, PaymentEventRow, StripeAccess } from "../modules/payment-event/service";
import type { EventProgress } from "../workflows/payment-event/steps/update-payment-events";
import { updatePaymentEventsWorkflow } from "../workflows/payment-event/workflows/update-payment-events";
import { reasonOf } from "./failure";
import { GivenUp } from "./give-up";
import { paymentEventsOf } from "./service-of";
import { settlePayment } from "./settle-payment";
import { tryLocked } from "./try-locked";

/** Each holds a connection to the database for its lock, of which a server has ten. */
const AT_ONCE = 2;

type Progress = Omit<EventProgress, "id">;

function failureOf(error: unknown, attempts: number, now: Date): Progress {
  const wait = error instanceof GivenUp ? null : waitSeconds(attempts);
  return {
    state: wait === null ? "failed" : "received",
    attempts,
    next_attempt_at: wait === null ? null : new Date(now.getTime() + wait * 1000),
    error: reasonOf(error),
    processed_at: wait === null ? now : null,
  };
}

async function progressOf(
  container: MedusaContainer,
  { client }: StripeAccess,
  reference: string,
  events: PaymentEventRow[],
): Promise<Progress> {
  const failed = Math.max(...events.map(({ attempts }) => attempts));
  try {
    const settled = await settlePayment(container, client, reference, {
      events,
      isLastAttempt: isLastAttempt(failed),
    });
    return {
      state: settled === null ? "ignored" : "done",
      attempts: failed + 1,
      next_attempt_at: null,
      error: settled?.reason ?? null,
      processed_at: new Date(),
      outcome: mainOutcome(settled?.outcomes ?? []),
      order_id: settled?.orderId ?? null,
      payload: null,
    };
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The payment ${reference} could not be settled: ${reasonOf(error)}`);
    return failureOf(error, failed + 1, new Date());
  }
}

/** Works on all events of one payment together: they ask for the same, how it stands now. */
async function workOn(
  container: MedusaContainer,
  stripe: StripeAccess,
  { provider, payment_reference }: DuePayment,
): Promise<void> {
  await tryLocked(container, `payment-events:${payment_reference}`, async () => {
    const events = await paymentEventsOf(container).listPaymentEvents({
      provider,
      payment_reference,
      state: "received",
    });
    if (events.length === 0) return;
    const progress = await progressOf(container, stripe, payment_reference, events);
    await updatePaymentEventsWorkflow(container).run({
      input: { events: events.map(({ id }) => ({ id, ...progress })) },
    });
  });
}

async function sweepOnce(container: MedusaContainer): Promise<void> {
  const service = paymentEventsOf(container);
  const { stripe } = service;
  if (stripe === null) return;
  const due = await service.listDuePayments(new Date());
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let next = due.shift(); next !== undefined; next = due.shift()) {
      await workOn(container, stripe, next);
    }
  });
  await Promise.all(workers);
}

let isSweeping = false;
let isAskedAgain = false;

/** Works off what waits in the inbox. Asked while it runs, it looks once more when it is through. */
export async function sweepPaymentEvents(container: MedusaContainer): Promise<void> {
  isAskedAgain = true;
  if (isSweeping) return;
  isSweeping = true;
  try {
    while (isAskedAgain) {
      isAskedAgain = false;
      await sweepOnce(container);
    }
  } finally {
    isSweeping = false;
  }
}

/** The same, for a caller who has answered already and whom a failure no longer concerns. */
export function sweepSoon(container: MedusaContainer): void {
  sweepPaymentEvents(container).catch((error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The payment events could not be worked off: ${reasonOf(error)}`);
  });
}
