import type { MiddlewareRoute } from "@medusajs/framework/http";
import { sentence } from "../../../../sentence";
import { limitRequests } from "../../../limit-requests";
import { validateBody } from "../../../validate-body";
import { StoreFileBookingRequest } from "./validators";

/** Phones of one carrier share an address, so that a few people may ask at the same time. */
const REQUESTS_PER_WINDOW = 10;
const WINDOW_SECONDS = 3600;

export const storeBookingRequestMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/ocop/booking-requests",
    method: "POST",
    middlewares: [
      validateBody(StoreFileBookingRequest),
      limitRequests({
        purpose: "booking-request",
        limit: REQUESTS_PER_WINDOW,
        windowSeconds: WINDOW_SECONDS,
        sentence: sentence(
          "Từ mạng của bạn vừa có nhiều yêu cầu: gửi lại sau một giờ.",
          "Many requests have just come from your network: send it again in an hour.",
        ),
      }),
    ],
  },
];
