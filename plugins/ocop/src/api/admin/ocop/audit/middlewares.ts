import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { AdminGetAudit } from "./validators";

export const auditMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/audit", method: "GET", middlewares: [validateQuery(AdminGetAudit)] },
];
