import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { validateBody } from "../../../validate-body";
import { AdminGetBookingRequests, AdminHandleBookingRequest } from "./validators";

export const bookingRequestMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/booking-requests",
    method: "GET",
    middlewares: [validateQuery(AdminGetBookingRequests)],
  },
  {
    matcher: "/admin/ocop/booking-requests/:id/handle",
    method: "POST",
    middlewares: [validateBody(AdminHandleBookingRequest)],
  },
];
