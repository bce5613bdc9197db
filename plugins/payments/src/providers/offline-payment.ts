import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
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
import {
  AbstractPaymentProvider,
  BigNumber,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils";
import { randomUUID } from "node:crypto";

type SessionInput = Pick<InitiatePaymentInput, "amount" | "currency_code" | "data">;

/** Whole đồng of an amount; both ways of paying know no other currency. */
function wholeVnd({ amount, currency_code }: Omit<SessionInput, "data">): number {
  const { numeric } = new BigNumber(amount);
  if (currency_code.toLowerCase() !== "vnd" || !Number.isSafeInteger(numeric) || numeric < 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Chọn cách thanh toán khác: cách này chỉ nhận số đồng chẵn. / Choose another way to pay: this one takes whole đồng only.",
    );
  }
  return numeric;
}

/**
 * A way of paying in which nothing is called: the money moves outside, and the order is placed
 * before it does. Authorised at once (Medusa then makes the order), captured when the money is
 * there. The data of session and payment hold no secret: the shop shows them to buyers.
 */
export abstract class OfflinePaymentProvider extends AbstractPaymentProvider {
  constructor(container: Record<string, unknown>, options: Record<string, unknown> = {}) {
    super(container, options);
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const reference = input.context?.idempotency_key ?? randomUUID();
    return { id: reference, data: { reference, amount_vnd: wholeVnd(input) } };
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: { ...input.data, amount_vnd: wholeVnd(input) } };
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data };
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data };
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  /** Medusa keeps the refund; staff gives the money back by hand and finds it in the list of refunds. */
  async refundPayment({ data, amount }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    wholeVnd({ amount, currency_code: "vnd" });
    return { data };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data };
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
