import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { AdminActOnConsignment, AdminGetConsignments } from "./validators";

export const consignmentMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/consignments",
    method: "GET",
    middlewares: [validateQuery(AdminGetConsignments)],
  },
  {
    matcher: "/admin/ocop/consignments/:id/:action",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminActOnConsignment)],
  },
];
