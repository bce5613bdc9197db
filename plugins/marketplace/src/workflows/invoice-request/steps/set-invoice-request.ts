import type { IOrderModuleService } from "@medusajs/framework/types";
import { Modules, OrderStatus } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import { notNow } from "../../../payout/refusals";
import { INVOICE_REQUEST, type InvoiceRequest } from "../../../rules/invoice-request";

export type SetInvoiceRequestInput = {
  order_id: string;
  /** Null: no invoice is wanted any more. */
  invoice_request: InvoiceRequest | null;
};

const BEFORE_SHIPPING: readonly string[] = ["new", "accepted", "packed", "cancelled"];

/**
 * Keeps an order's invoice request beside what else its metadata hold.
 * @throws MedusaError conflict once a parcel is on its way: its producer may have made the invoice.
 */
export const setInvoiceRequestStep = createStep(
  "set-invoice-request",
  async ({ order_id, invoice_request }: SetInvoiceRequestInput, { container }) => {
    const orders: IOrderModuleService = container.resolve(Modules.ORDER);
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const [order, consignments] = await Promise.all([
      orders.retrieveOrder(order_id, { select: ["id", "status", "metadata"] }),
      marketplace.listConsignments({ order_id }, { take: null }),
    ]);
    if (order.status === OrderStatus.CANCELED) {
      throw notNow("Đơn hàng đã hủy nên không có hóa đơn", "The order is cancelled: no invoice");
    }
    if (consignments.some(({ status }) => !BEFORE_SHIPPING.includes(status))) {
      throw notNow(
        "Hàng đã gửi đi nên thông tin hóa đơn không đổi được nữa: gọi cơ sở bán để hỏi",
        "The goods are on their way, so the invoice cannot be changed: call the maker to ask",
      );
    }
    const before = order.metadata ?? {};
    await orders.updateOrders(order_id, {
      metadata: { ...before, [INVOICE_REQUEST]: invoice_request },
    });
    return new StepResponse(invoice_request, {
      order_id,
      metadata: { ...before, [INVOICE_REQUEST]: before[INVOICE_REQUEST] ?? null },
    });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const orders: IOrderModuleService = container.resolve(Modules.ORDER);
    await orders.updateOrders(undo.order_id, { metadata: undo.metadata });
  },
);
