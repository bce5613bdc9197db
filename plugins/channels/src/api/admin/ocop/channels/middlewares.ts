import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { AdminExportReady, AdminGetChannelListings, AdminGetReady } from "./validators";

export const staffChannelMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/channels/ready",
    method: "GET",
    middlewares: [validateQuery(AdminGetReady)],
  },
  {
    matcher: "/admin/ocop/channels/:channel/listings",
    method: "GET",
    middlewares: [validateQuery(AdminGetChannelListings)],
  },
  ...["xlsx", "csv"].map((ending): MiddlewareRoute => ({
    matcher: `/admin/ocop/channels/ready.${ending}`,
    method: "GET",
    middlewares: [validateQuery(AdminExportReady)],
  })),
];
