import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { validateBody } from "../../../validate-body";
import { AdminAnswerCorrection, AdminGetCorrections } from "./validators";

export const registerCorrectionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/register-corrections",
    method: "GET",
    middlewares: [validateQuery(AdminGetCorrections)],
  },
  {
    matcher: "/admin/ocop/register-corrections/:id/answer",
    method: "POST",
    middlewares: [validateBody(AdminAnswerCorrection)],
  },
];
