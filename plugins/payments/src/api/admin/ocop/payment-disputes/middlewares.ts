import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../list-query";
import { AdminGetPaymentDisputes } from "./validators";

export const paymentDisputeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/payment-disputes",
    method: "GET",
    middlewares: [validateQuery(AdminGetPaymentDisputes)],
  },
];
