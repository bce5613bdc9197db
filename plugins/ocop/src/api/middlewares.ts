import { defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http";
import { adminImportsMiddlewares } from "./admin/ocop/imports/middlewares";
import { AdminGetStaff, AdminSetStaff } from "./admin/ocop/staff/validators";
import { guardAdmin } from "./guard-admin";
import { StoreGetProducers } from "./store/ocop/producers/validators";
import { StoreGetProducts } from "./store/ocop/products/validators";
import { validateQuery } from "./store/ocop/validate-query";

export default defineMiddlewares({
  routes: [
    // First, and without a method: only so does it stand before everything else under /admin.
    { matcher: "/admin", middlewares: [guardAdmin] },
    ...adminImportsMiddlewares,
    {
      matcher: "/admin/ocop/staff",
      method: "GET",
      middlewares: [validateQuery(AdminGetStaff)],
    },
    {
      matcher: "/admin/ocop/staff",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminSetStaff)],
    },
    {
      matcher: "/store/ocop/products",
      method: "GET",
      middlewares: [validateQuery(StoreGetProducts)],
    },
    {
      matcher: "/store/ocop/producers",
      method: "GET",
      middlewares: [validateQuery(StoreGetProducers)],
    },
  ],
});
