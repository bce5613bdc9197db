import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { AdminExportAudit } from "../audit/validators";
import { AdminExportCertifications, AdminExportRegister } from "./validators";

export const exportMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/exports/certifications.xlsx",
    method: "GET",
    middlewares: [validateQuery(AdminExportCertifications)],
  },
  {
    matcher: "/admin/ocop/exports/producers.xlsx",
    method: "GET",
    middlewares: [validateQuery(AdminExportRegister)],
  },
  {
    matcher: "/admin/ocop/exports/registered-products.xlsx",
    method: "GET",
    middlewares: [validateQuery(AdminExportRegister)],
  },
  {
    matcher: "/admin/ocop/exports/audit.xlsx",
    method: "GET",
    middlewares: [validateQuery(AdminExportAudit)],
  },
];
