import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { validateBody } from "../../../validate-body";
import { AdminAnswerComplaint, AdminGetComplaints } from "./validators";

export const complaintMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/complaints",
    method: "GET",
    middlewares: [validateQuery(AdminGetComplaints)],
  },
  {
    matcher: "/admin/ocop/complaints/:id/answer",
    method: "POST",
    middlewares: [validateBody(AdminAnswerComplaint)],
  },
];
