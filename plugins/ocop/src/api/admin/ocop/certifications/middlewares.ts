import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { AdminGetCertifications } from "./validators";

export const certificationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/certifications",
    method: "GET",
    middlewares: [validateQuery(AdminGetCertifications)],
  },
];
