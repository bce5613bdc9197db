import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { validateBody } from "@ocop/ocop/http";
import {
  AdminGetFindings,
  AdminGetPayouts,
  AdminGetTaxWithheld,
  AdminSetFeeRate,
} from "./validators";

export const payoutMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/payouts",
    method: "GET",
    middlewares: [validateQuery(AdminGetPayouts)],
  },
  {
    matcher: "/admin/ocop/payouts/fee-rates",
    method: "POST",
    middlewares: [validateBody(AdminSetFeeRate)],
  },
  {
    matcher: "/admin/ocop/payouts/findings",
    method: "GET",
    middlewares: [validateQuery(AdminGetFindings)],
  },
  {
    matcher: "/admin/ocop/payouts/tax-withheld.xlsx",
    method: "GET",
    middlewares: [validateQuery(AdminGetTaxWithheld)],
  },
];
