import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { connectStripe, type StripeOptions } from "../../stripe/connection";
import PaymentDispute from "./models/payment-dispute";
import PaymentEvent from "./models/payment-event";
import PaymentEventPull from "./models/payment-event-pull";
import type { ReceivedEvent } from "./rules/stripe-event";

export type PaymentEventRow = InferTypeOf<typeof PaymentEvent>;
export type PaymentDisputeRow = InferTypeOf<typeof PaymentDispute>;

/** The plugin's options; without `stripe` there are no card payments. */
type Options = { stripe?: StripeOptions };

/** The connection to Stripe, and the secret that its webhooks are signed with. */
export type StripeAccess = { client: Stripe; webhookSecret: string };

export type NewEvent = ReceivedEvent & { provider: string; payload: object };

/** A payment with events that wait. */
export type DuePayment = { provider: string; payment_reference: string };

/** Keeps what payment providers tell us, and the connection by which it is asked again. */
class PaymentEventModuleService extends MedusaService({
  PaymentEvent,
  PaymentDispute,
  PaymentEventPull,
}) {
  /** Null: no card payments are set up. */
  readonly stripe: StripeAccess | null;

  constructor(container: Record<string, unknown>, { stripe }: Options = {}) {
    super(container);
    this.stripe = stripe
      ? { client: connectStripe(stripe), webhookSecret: stripe.webhookSecret }
      : null;
  }

  /** Takes events in; one that is known already changes nothing. Gives the ids of the new rows. */
  @InjectManager()
  async receive(
    events: NewEvent[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    return await this.receive_(events, context);
  }

  @InjectTransactionManager()
  protected async receive_(
    events: NewEvent[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const ids: string[] = [];
    for (const { paymentReference, occurredAt, ...event } of events) {
      const rows = await context.transactionManager?.execute<{ id: string }[]>(
        `insert into payment_event
           (id, provider, event_id, type, payment_reference, object_id, occurred_at, payload,
            state, attempts, next_attempt_at)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, now())
         on conflict do nothing returning id`,
        [
          generateEntityId(undefined, "payevt"),
          event.provider,
          event.eventId,
          event.type,
          paymentReference,
          event.objectId,
          occurredAt,
          paymentReference === null ? null : JSON.stringify(event.payload),
          paymentReference === null ? "ignored" : "received",
        ],
      );
      ids.push(...(rows ?? []).map(({ id }) => id));
    }
    return ids;
  }

  /** The payments whose events are due, the one that waits longest first. */
  @InjectManager()
  async listDuePayments(
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DuePayment[]> {
    const rows = await context.manager?.execute<DuePayment[]>(
      `select provider, payment_reference from payment_event
       where state = 'received' and next_attempt_at <= ? and deleted_at is null
       group by provider, payment_reference order by min(next_attempt_at)`,
      [now],
    );
    return rows ?? [];
  }
}

export default PaymentEventModuleService;
