import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import {
  AdminConfirmChange,
  AdminGetChanges,
  AdminProposeChange,
  AdminRejectChange,
  AdminWithdrawChange,
} from "./validators";

export const changeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/changes",
    method: "GET",
    middlewares: [validateQuery(AdminGetChanges)],
  },
  {
    matcher: "/admin/ocop/changes",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminProposeChange)],
  },
  {
    matcher: "/admin/ocop/changes/:id/confirm",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminConfirmChange)],
  },
  {
    matcher: "/admin/ocop/changes/:id/reject",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminRejectChange)],
  },
  {
    matcher: "/admin/ocop/changes/:id/withdraw",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminWithdrawChange)],
  },
];
