import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../../validate-body";
import { validateQuery } from "../../../../catalog/validate-query";
import {
  AdminCancelInspection,
  AdminGetInspections,
  AdminPlanInspection,
  AdminRecordInspectionResult,
  AdminRemedyFinding,
} from "./validators";

export const inspectionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/inspections",
    method: "GET",
    middlewares: [validateQuery(AdminGetInspections)],
  },
  {
    matcher: "/admin/ocop/inspections",
    method: "POST",
    middlewares: [validateBody(AdminPlanInspection)],
  },
  {
    matcher: "/admin/ocop/inspections/:id/result",
    method: "POST",
    middlewares: [validateBody(AdminRecordInspectionResult)],
  },
  {
    matcher: "/admin/ocop/inspections/:id/cancel",
    method: "POST",
    middlewares: [validateBody(AdminCancelInspection)],
  },
  {
    matcher: "/admin/ocop/inspections/:id/findings/:findingId/remedied",
    method: "POST",
    middlewares: [validateBody(AdminRemedyFinding)],
  },
];
