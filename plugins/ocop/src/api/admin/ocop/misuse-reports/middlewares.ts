import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../../validate-body";
import { validateQuery } from "../../../../catalog/validate-query";
import {
  AdminFileMisuseReport,
  AdminGetMisuseReports,
  AdminHandleMisuseReport,
} from "./validators";

export const misuseReportMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/misuse-reports",
    method: "GET",
    middlewares: [validateQuery(AdminGetMisuseReports)],
  },
  {
    matcher: "/admin/ocop/misuse-reports",
    method: "POST",
    middlewares: [validateBody(AdminFileMisuseReport)],
  },
  {
    matcher: "/admin/ocop/misuse-reports/:id/handle",
    method: "POST",
    middlewares: [validateBody(AdminHandleMisuseReport)],
  },
];
