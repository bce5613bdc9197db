import type { MiddlewareRoute } from "@medusajs/framework/http";
import { sentence } from "../../../../sentence";
import { limitRequests } from "../../../limit-requests";
import { validateBody } from "../../../validate-body";
import { StoreFileComplaint } from "./validators";

/** Phones of one carrier share an address, so that a few people may complain at the same time. */
const COMPLAINTS_PER_WINDOW = 10;
const WINDOW_SECONDS = 3600;

export const storeComplaintMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/ocop/complaints",
    method: "POST",
    middlewares: [
      validateBody(StoreFileComplaint),
      limitRequests({
        purpose: "complaint",
        limit: COMPLAINTS_PER_WINDOW,
        windowSeconds: WINDOW_SECONDS,
        sentence: sentence(
          "Từ mạng của bạn vừa có nhiều khiếu nại: gửi lại sau một giờ.",
          "Many complaints have just come from your network: send it again in an hour.",
        ),
      }),
    ],
  },
];
