import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { payableUntil } from "../modules/bank-transfer/rules/payment-deadline";
import { refusal } from "../sentence";
import { vietQrPayload } from "../vietqr/payload";
import { vietQrSvg } from "../vietqr/svg";
import { isId } from "./is-id";
import { readOrderPayments, type OrderPayment } from "./order-payment";
import { readWaiting } from "./read-transfers";
import { settingsOf } from "./settings-of";

/** `checking`: enough or too much has come, and staff looks at it. */
export type PaymentRequestState = "awaiting" | "checking" | "paid" | "cancelled";

/** What a buyer is asked to transfer for an order. */
export type PaymentRequest = {
  order_id: string;
  state: PaymentRequestState;
  bank: { bin: string; name: string };
  account_number: string;
  account_name: string;
  /** What the order costs by transfer, what of it has come, and what is still to be transferred. */
  total_vnd: number;
  received_vnd: number;
  amount_vnd: number;
  /** What the buyer writes as the note. */
  note: string;
  expires_at: string;
  /** Null unless something is to be transferred now. */
  qr: { payload: string; svg: string } | null;
};

async function drawQr(payload: string): Promise<PaymentRequest["qr"]> {
  return { payload, svg: await vietQrSvg(payload) };
}

function stateOf(order: OrderPayment, remainingVnd: number): PaymentRequestState {
  if (order.state === "cancelled") return "cancelled";
  if (order.state === "paid") return "paid";
  return remainingVnd > 0 ? "awaiting" : "checking";
}

/**
 * What is to be transferred for an order, with its code to scan. Who knows the order's id may see
 * it, as with Medusa's GET /store/orders/:id: the id cannot be guessed.
 * @throws MedusaError not_found when there is no such order by bank transfer
 */
export async function readPaymentRequest(
  container: MedusaContainer,
  orderId: string,
): Promise<PaymentRequest> {
  const settings = settingsOf(container);
  const [order] = isId(orderId) ? await readOrderPayments(container, { id: orderId }) : [];
  if (!order || order.state === "paid_another_way") {
    throw refusal(
      "NOT_FOUND",
      "Không có đơn hàng nào chờ chuyển khoản ở địa chỉ này.",
      "There is no order by bank transfer at this address.",
    );
  }
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const waiting = order.state === "awaiting" ? await readWaiting(database, orderId) : [];
  const waitingVnd = waiting.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
  const remainingVnd = order.state === "awaiting" ? Math.max(0, order.dueVnd - waitingVnd) : 0;
  const state = stateOf(order, remainingVnd);
  return {
    order_id: orderId,
    state,
    bank: { bin: settings.bin, name: settings.bankName },
    account_number: settings.accountNumber,
    account_name: settings.accountName,
    total_vnd: order.amountVnd,
    received_vnd: order.amountVnd - order.dueVnd + waitingVnd,
    amount_vnd: remainingVnd,
    note: order.orderCode,
    expires_at: payableUntil(order.placedAt, settings.waitHours).toISOString(),
    qr:
      state === "awaiting"
        ? await drawQr(
            vietQrPayload({
              bin: settings.bin,
              accountNumber: settings.accountNumber,
              amountVnd: remainingVnd,
              purpose: order.orderCode,
            }),
          )
        : null,
  };
}
