import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../../validate-body";
import { validateQuery } from "../../../../catalog/validate-query";
import { AdminAnnounceRecall, AdminEndRecall, AdminGetRecalls } from "./validators";

export const recallMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/recalls",
    method: "GET",
    middlewares: [validateQuery(AdminGetRecalls)],
  },
  {
    matcher: "/admin/ocop/recalls",
    method: "POST",
    middlewares: [validateBody(AdminAnnounceRecall)],
  },
  {
    matcher: "/admin/ocop/recalls/:id/end",
    method: "POST",
    middlewares: [validateBody(AdminEndRecall)],
  },
];
