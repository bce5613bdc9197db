import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { AdminGetStaff, AdminSetStaff } from "./validators";

export const staffMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/staff", method: "GET", middlewares: [validateQuery(AdminGetStaff)] },
  {
    matcher: "/admin/ocop/staff",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminSetStaff)],
  },
];
