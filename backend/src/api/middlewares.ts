import { defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http";
import { StoreLookUpOrder } from "./store/order-lookup/validators";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/order-lookup",
      method: "POST",
      middlewares: [validateAndTransformBody(StoreLookUpOrder)],
    },
  ],
});
