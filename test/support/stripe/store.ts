import type { Json } from "./answer.ts";

export type Intent = Json & {
  id: string;
  client_secret: string;
  status: string;
  amount: number;
  amount_received: number;
  amount_capturable: number;
  currency: string;
  capture_method: string;
  metadata: Record<string, string>;
  last_payment_error: Json | null;
  latest_charge: string | null;
  created: number;
};
export type Charge = Json & {
  id: string;
  payment_intent: string;
  amount: number;
  amount_refunded: number;
  refunded: boolean;
};
export type Refund = Json & {
  id: string;
  payment_intent: string;
  amount: number;
  status: string;
  created: number;
};
export type Dispute = Json & { id: string; payment_intent: string; status: string };
export type StripeEvent = Json & {
  id: string;
  type: string;
  created: number;
  data: { object: Json };
};

/** Everything the account holds, in the order in which it came to be. */
export class Store {
  readonly intents = new Map<string, Intent>();
  readonly charges = new Map<string, Charge>();
  readonly refunds = new Map<string, Refund>();
  readonly disputes = new Map<string, Dispute>();
  readonly events: StripeEvent[] = [];
  #made = 0;

  /** An id like Stripe's, in the order of making. */
  newId(prefix: string): string {
    this.#made += 1;
    return `${prefix}_standin${String(this.#made).padStart(12, "0")}`;
  }

  now(): number {
    return Math.floor(Date.now() / 1000);
  }

  /** Notes what happened, with the object as it is at this moment. */
  happen(type: string, object: Json): void {
    this.events.push({
      id: this.newId("evt"),
      object: "event",
      api_version: "2025-09-30.clover",
      created: this.now(),
      type,
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
    });
  }
}
