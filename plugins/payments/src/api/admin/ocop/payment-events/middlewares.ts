import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../list-query";
import { AdminGetPaymentEvents } from "./validators";

export const paymentEventMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/payment-events",
    method: "GET",
    middlewares: [validateQuery(AdminGetPaymentEvents)],
  },
];
