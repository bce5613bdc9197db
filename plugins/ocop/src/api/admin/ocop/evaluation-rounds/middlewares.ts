import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { AdminCreateEvaluationRound, AdminGetEvaluationRounds } from "./validators";

export const evaluationRoundMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/evaluation-rounds",
    method: "GET",
    middlewares: [validateQuery(AdminGetEvaluationRounds)],
  },
  {
    matcher: "/admin/ocop/evaluation-rounds",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminCreateEvaluationRound)],
  },
];
