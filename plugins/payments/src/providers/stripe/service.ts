import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, MedusaError } from "@medusajs/framework/utils";
import Stripe from "stripe";
import { sentence } from "../../bilingual";
import { CURRENCY, wholeVnd } from "../../stripe/amount";
import { connectStripe, type StripeOptions } from "../../stripe/connection";
import { ask, fromStripe } from "../../stripe/errors";
import { notPaid } from "../../stripe/not-paid";
import { sessionStatusOf } from "../../stripe/rules/intent";
import { type SessionData, toSessionData } from "../../stripe/session-data";

type Data = Record<string, unknown> | undefined;

/** Which of ours the refund is, so that the one at Stripe is never recorded a second time. */
export const REFUND_ID = "refund_id";

/** What Medusa's payment module gives its providers, as far as it is needed here. */
type SessionReader = {
  retrieve: (
    id: string,
    config: { relations: string[] },
  ) => Promise<{ payment_collection: { amount: BigNumberInput; currency_code: string } }>;
};
type PaymentContainer = { paymentSessionService: SessionReader };

/** With the charge, which says what was given back. */
const EXPANDED = { expand: ["latest_charge"] };

function intentIdOf(data: Data): string {
  const id = data?.id;
  if (typeof id === "string" && id.startsWith("pi_")) return id;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      "Phiên thanh toán bằng thẻ này chưa bắt đầu: chọn lại cách thanh toán.",
      "This card payment has not begun: choose the way to pay again.",
    ),
  );
}

function changedAmount(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    sentence(
      "Giỏ hàng đã đổi sau khi bạn trả: khoản đã trả được hoàn lại, chọn lại cách thanh toán.",
      "The cart has changed since you paid: what you paid goes back, choose the way to pay again.",
    ),
  );
}

function isIn(error: unknown, status: Stripe.PaymentIntent.Status): boolean {
  return error instanceof Stripe.errors.StripeError && error.payment_intent?.status === status;
}

/**
 * Cards through Stripe's Payment Element, as Medusa's payment provider `pp_stripe_stripe`.
 *
 * It is our own and not a subclass of @medusajs/payment-stripe, because that one at 2.21.2
 * - holds Stripe's SDK 15 without a way to another host, so that nothing of it runs without network,
 * - takes `capture_method`, `confirm`, `payment_method_types` and more from the body that a browser
 *   sends to /store/payment-collections/:id/payment-sessions,
 * - gives the browser the whole intent, the buyer's billing details with it,
 * - turns a declined card into a session in `error`, whose cart Medusa then completes no more though
 *   the same form takes the next card,
 * - swallows `charge_already_refunded`, which records one refund of money twice, and
 * - acts on webhooks beside our inbox (src/payment-event), which is the one path that does.
 */
class StripePaymentService extends AbstractPaymentProvider<StripeOptions> {
  static override identifier = "stripe";

  readonly #stripe: Stripe;
  readonly #publishableKey: string;
  readonly #sessions: SessionReader;

  /** @throws Error in words for who starts the server. */
  static override validateOptions(options: Partial<StripeOptions>): void {
    const { apiKey = "", publishableKey = "", webhookSecret = "", apiHost } = options;
    connectStripe({ apiKey, publishableKey, webhookSecret, apiHost });
  }

  constructor(container: PaymentContainer, options: StripeOptions) {
    super(container, options);
    this.#sessions = container.paymentSessionService;
    this.#stripe = connectStripe(options);
    this.#publishableKey = options.publishableKey;
  }

  /**
   * Makes the intent that the card form pays. The money is taken when the buyer pays, not when the
   * order is sent: Medusa gives back a captured payment whose order could not be placed, but takes a
   * held one that was let go for paid when the same cart is completed again.
   */
  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { amount, currency_code, data, context } = input;
    const sessionId = String(data?.session_id ?? context?.idempotency_key);
    const amountVnd = wholeVnd(amount, currency_code);
    const intent = await ask(
      this.#stripe.paymentIntents.create(
        {
          amount: amountVnd,
          currency: CURRENCY,
          payment_method_types: ["card"],
          metadata: { session_id: sessionId, ...cartHint(data) },
          ...EXPANDED,
        },
        { idempotencyKey: `${sessionId}-${amountVnd}` },
      ),
    );
    return { id: intent.id, ...this.#answer(intent) };
  }

  /** Brings amount and what is kept of the intent up to date. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const intent = await this.#retrieve(input.data);
    const amount = wholeVnd(input.amount, input.currency_code);
    if (intent.amount === amount) return this.#answer(intent);
    // No key of ours: a price that goes up and down again must be set twice.
    const update = this.#stripe.paymentIntents.update(intent.id, { amount, ...EXPANDED });
    return this.#answer(await ask(update));
  }

  /**
   * @throws MedusaError that says to the buyer what is still to do. Where a status is returned that
   * is none of a paid session, Medusa 2.21.2 puts its own English sentence and a 400 in its place.
   */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const intent = await this.#retrieve(data);
    if (intent.amount !== (await this.#owedVnd(intent.metadata.session_id))) throw changedAmount();
    const answer = this.#answer(intent);
    if (answer.status !== "captured" && answer.status !== "authorized") throw notPaid(intent);
    return answer;
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return this.#answer(await this.#retrieve(data));
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: this.#answer(await this.#retrieve(data)).data };
  }

  async capturePayment({ data, context }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const id = intentIdOf(data);
    try {
      const key = context?.idempotency_key;
      const options = key === undefined ? {} : { idempotencyKey: `capture-${key}` };
      const intent = await this.#stripe.paymentIntents.capture(id, {}, options);
      return { data: this.#answer(intent).data };
    } catch (error) {
      if (isIn(error, "succeeded")) return { data };
      throw fromStripe(error);
    }
  }

  /** @throws MedusaError when the money is taken already: it can only be refunded. */
  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const id = intentIdOf(data);
    try {
      const intent = await this.#stripe.paymentIntents.cancel(id);
      return { data: this.#answer(intent).data };
    } catch (error) {
      if (isIn(error, "canceled")) return { data };
      throw fromStripe(error);
    }
  }

  /**
   * The buyer changed the cart or the way to pay. A session whose intent is paid stays, so that its
   * money has a place where it is found.
   */
  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return data?.id === undefined ? { data } : await this.cancelPayment({ data });
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { amount, data, context } = input;
    const refundId = context?.idempotency_key;
    await ask(
      this.#stripe.refunds.create(
        {
          payment_intent: intentIdOf(data),
          amount: wholeVnd(amount, CURRENCY),
          metadata: refundId === undefined ? {} : { [REFUND_ID]: refundId },
        },
        refundId === undefined ? {} : { idempotencyKey: `refund-${refundId}` },
      ),
    );
    return { data };
  }

  /** Stripe's events come to POST /hooks/stripe and act from the inbox, never from here. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: "not_supported" };
  }

  /**
   * What the session's cart costs now. Medusa completes a cart with whatever amount its session has
   * (see completeCartWorkflow), and keeps the session of a paid intent when the cart grows, since it
   * cannot be canceled: without this a small payment would buy a large cart.
   */
  async #owedVnd(sessionId: string | undefined): Promise<number | null> {
    if (sessionId === undefined) return null;
    const session = await this.#sessions.retrieve(sessionId, { relations: ["payment_collection"] });
    const { amount, currency_code } = session.payment_collection;
    return wholeVnd(amount, currency_code);
  }

  async #retrieve(data: Data): Promise<Stripe.PaymentIntent> {
    return await ask(this.#stripe.paymentIntents.retrieve(intentIdOf(data), EXPANDED));
  }

  #answer(intent: Stripe.PaymentIntent) {
    const data: SessionData = toSessionData(intent, this.#publishableKey);
    return { data, status: sessionStatusOf(intent) };
  }
}

/** The cart as the browser names it, for people who look at the payment in Stripe; proves nothing. */
function cartHint(data: Data): { cart_id?: string } {
  const id = data?.cart_id;
  return typeof id === "string" && /^cart_[0-9A-Z]{26}$/.test(id) ? { cart_id: id } : {};
}

export default StripePaymentService;
