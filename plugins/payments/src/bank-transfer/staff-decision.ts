import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { orderCodesInNote } from "../modules/bank-transfer/rules/order-codes-in-note";
import { refusal } from "../sentence";
import { decideBankTransferWorkflow } from "../workflows/bank-transfer/workflows/decide-bank-transfer";
import { decideTransfer } from "./decide-transfer";
import { isId } from "./is-id";
import { readOrderPayments, type OrderPayment } from "./order-payment";
import { readTransfers, type TransferView } from "./read-transfers";
import { withTransferLock } from "./with-lock";
import { withOrderLock } from "./with-order-lock";

export type Assignment = {
  transferId: string;
  orderCode: string;
  acceptsSurplus: boolean;
  decidedBy: string;
  reason: string | null;
};

export type Dismissal = { transferId: string; decidedBy: string; reason: string };

/**
 * The transfer as it stands.
 * @throws MedusaError not_found
 */
export async function retrieveTransfer(
  container: MedusaContainer,
  id: string,
): Promise<TransferView> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ids = isId(id) ? [id] : [];
  const { transfers } = await readTransfers(database, { ids, limit: 1, offset: 0 });
  const [transfer] = transfers;
  if (transfer) return transfer;
  throw refusal(
    "NOT_FOUND",
    "Không tìm thấy khoản chuyển khoản này: tải lại danh sách.",
    "There is no such bank transfer: reload the list.",
  );
}

async function undecided(container: MedusaContainer, id: string): Promise<TransferView> {
  const transfer = await retrieveTransfer(container, id);
  if (transfer.state !== "settled") return transfer;
  throw refusal(
    "CONFLICT",
    `Khoản này đã thanh toán cho đơn ${transfer.order_code ?? ""}: hoàn tiền trên trang đơn hàng nếu cần.`,
    `This transfer has paid the order ${transfer.order_code ?? ""}: refund it on the order's page if needed.`,
  );
}

async function orderToPay(container: MedusaContainer, code: string): Promise<OrderPayment> {
  const orders = await readOrderPayments(container, { custom_display_id: orderCodesInNote(code) });
  const [order] = orders;
  if (!order) {
    throw refusal(
      "NOT_FOUND",
      "Không tìm thấy đơn hàng: kiểm tra lại mã đơn, ví dụ QN7K3M9QTR.",
      "There is no such order: check its code, for example QN7K3M9QTR.",
    );
  }
  switch (order.state) {
    case "awaiting":
      return order;
    case "paid":
      throw refusal(
        "CONFLICT",
        "Đơn này đã được thanh toán: chọn đơn khác, hoặc chuyển trả rồi bỏ qua khoản này.",
        "This order is paid: choose another, or transfer the money back and dismiss it.",
      );
    case "cancelled":
      throw refusal(
        "CONFLICT",
        "Đơn này đã huỷ: chuyển trả rồi bỏ qua khoản này, hoặc nhờ người mua đặt lại.",
        "This order is cancelled: transfer the money back and dismiss it, or ask the buyer to order again.",
      );
    case "paid_another_way":
      throw refusal(
        "CONFLICT",
        "Đơn này không thanh toán bằng chuyển khoản: chọn đơn khác.",
        "This order is not paid by bank transfer: choose another.",
      );
  }
}

/**
 * Takes a transfer for an order, as staff says.
 * @throws MedusaError not_found, conflict when the transfer or the order is settled
 */
export async function assignTransfer(
  container: MedusaContainer,
  { transferId, orderCode, ...assignment }: Assignment,
): Promise<void> {
  await withTransferLock(container, async () => {
    const { amount_vnd: amountVnd } = await undecided(container, transferId);
    const { orderId } = await orderToPay(container, orderCode);
    await withOrderLock(container, orderId, async () =>
      decideTransfer(container, {
        transfer: { id: transferId, amountVnd },
        orders: [await orderToPay(container, orderCode)],
        ...assignment,
      }),
    );
  });
}

/**
 * Takes a transfer from the open ones: staff has dealt with it outside the shop.
 * @throws MedusaError not_found, conflict when the transfer has paid an order
 */
export async function dismissTransfer(
  container: MedusaContainer,
  { transferId, decidedBy, reason }: Dismissal,
): Promise<void> {
  await withTransferLock(container, async () => {
    const transfer = await undecided(container, transferId);
    await decideBankTransferWorkflow(container).run({
      input: {
        decisions: [
          {
            transferId,
            orderId: transfer.order_id,
            amountVnd: transfer.amount_vnd,
            kind: "dismissed",
            settles: false,
          },
        ],
        decidedBy,
        reason,
        capture: null,
      },
    });
  });
}
