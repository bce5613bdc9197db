import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { AdminRecordAssessment } from "./validators";

export const assessmentMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/registered-products/:id/assessments",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminRecordAssessment)],
  },
];
