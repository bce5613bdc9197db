import type { MiddlewareRoute } from "@medusajs/framework/http";
import { sentence } from "../../../../sentence";
import { limitRequests } from "../../../limit-requests";
import { validateBody } from "../../../validate-body";
import { StoreFileMisuseReport } from "./validators";

/** Phones of one carrier share an address, so that a few people may report at the same time. */
const REPORTS_PER_WINDOW = 10;
const WINDOW_SECONDS = 3600;

export const storeMisuseReportMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/ocop/misuse-reports",
    method: "POST",
    middlewares: [
      validateBody(StoreFileMisuseReport),
      limitRequests({
        purpose: "misuse-report",
        limit: REPORTS_PER_WINDOW,
        windowSeconds: WINDOW_SECONDS,
        sentence: sentence(
          "Từ mạng của bạn vừa có nhiều phản ánh: gửi lại sau một giờ hoặc gọi cơ quan quản lý OCOP của tỉnh.",
          "Many reports have just come from your network: send it again in an hour, or call the province's OCOP office.",
        ),
      }),
    ],
  },
];
