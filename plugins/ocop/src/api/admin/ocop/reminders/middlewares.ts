import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { AdminGetReminders } from "./validators";

export const reminderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/reminders",
    method: "GET",
    middlewares: [validateQuery(AdminGetReminders)],
  },
];
