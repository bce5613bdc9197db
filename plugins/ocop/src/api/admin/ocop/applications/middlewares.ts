import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { validateBody } from "../../../validate-body";
import {
  AdminAnswerApplication,
  AdminApproveApplication,
  AdminGetApplications,
} from "./validators";

const PATH = "/admin/ocop/applications";

export const adminApplicationMiddlewares: MiddlewareRoute[] = [
  { matcher: PATH, method: "GET", middlewares: [validateQuery(AdminGetApplications)] },
  {
    matcher: `${PATH}/:id/approve`,
    method: "POST",
    middlewares: [validateBody(AdminApproveApplication)],
  },
  ...["refuse", "request-more"].map((answer) => ({
    matcher: `${PATH}/:id/${answer}`,
    method: "POST" as const,
    middlewares: [validateBody(AdminAnswerApplication)],
  })),
];
