import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { AdminKeepDay } from "./validators";

export const dailyRunMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/daily-run",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminKeepDay)],
  },
];
