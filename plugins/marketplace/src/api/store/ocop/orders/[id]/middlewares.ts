import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limitRequests } from "@ocop/ocop/http";
import { sentence } from "@ocop/ocop/http";
import { validateBody } from "@ocop/ocop/http";
import { StoreCancelOrder, StoreSetInvoiceRequest, StoreWriteMessage } from "./validators";

/** Enough for a household behind one address, too few to try phone numbers for a code. */
const CHANGES_PER_WINDOW = 20;
const WINDOW_SECONDS = 3600;

const limited = limitRequests({
  purpose: "order-change",
  limit: CHANGES_PER_WINDOW,
  windowSeconds: WINDOW_SECONDS,
  sentence: sentence(
    "Từ mạng của bạn vừa có nhiều yêu cầu đổi đơn hàng: thử lại sau một giờ",
    "Many requests to change orders have just come from your network: try again in an hour",
  ),
});

/** Counted for itself: whoever writes a lot can still cancel. */
const writing = limitRequests({
  purpose: "order-message",
  limit: CHANGES_PER_WINDOW,
  windowSeconds: WINDOW_SECONDS,
  sentence: sentence(
    "Từ mạng của bạn vừa có nhiều tin nhắn: nhắn lại sau một giờ, hoặc gọi cho cơ sở bán",
    "Many messages have just come from your network: write again in an hour, or call the maker",
  ),
});

/** What a buyer does to an order that was placed. */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/ocop/orders/:id/cancellation",
    method: "POST",
    middlewares: [validateBody(StoreCancelOrder), limited],
  },
  {
    matcher: "/store/ocop/orders/:id/invoice-request",
    method: "POST",
    middlewares: [validateBody(StoreSetInvoiceRequest), limited],
  },
  {
    matcher: "/store/ocop/orders/:id/messages",
    method: "POST",
    middlewares: [validateBody(StoreWriteMessage), writing],
  },
];
