import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { offerReadiness } from "../../../../staff/ready/offer-readiness";
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
  {
    matcher: "/admin/ocop/figures/:metric/missing",
    method: "GET",
    middlewares: [offerReadiness],
  },
  ...["xlsx", "csv"].map((ending): MiddlewareRoute => ({
    matcher: `/admin/ocop/channels/ready.${ending}`,
    method: "GET",
    middlewares: [validateQuery(AdminExportReady)],
  })),
];
