import { defineMiddlewares } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { StoreGetFeed } from "./store/ocop/feeds/[channel]/[format]/validators";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/ocop/feeds/:channel/:format",
      method: "GET",
      middlewares: [validateQuery(StoreGetFeed)],
    },
  ],
});
