import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../../validate-body";
import { AdminSavePlan } from "./validators";

export const planMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/plans/:code",
    method: "POST",
    middlewares: [validateBody(AdminSavePlan)],
  },
];
