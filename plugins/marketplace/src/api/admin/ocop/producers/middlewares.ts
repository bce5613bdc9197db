import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { validateBody } from "@ocop/ocop/http";
import { AdminGetStatement, AdminSetBankAccount } from "./validators";

export const producerPayoutMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/producers/:id/statement",
    method: "GET",
    middlewares: [validateQuery(AdminGetStatement)],
  },
  {
    matcher: "/admin/ocop/producers/:id/bank-account",
    method: "POST",
    middlewares: [validateBody(AdminSetBankAccount)],
  },
];
