import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
} from "@medusajs/framework/http";
import { StoreLookUpOrder } from "./store/order-lookup/validators";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/order-lookup",
      method: "POST",
      middlewares: [validateAndTransformBody(StoreLookUpOrder)],
    },
    {
      matcher: "/store/ocop/account/orders",
      method: "POST",
      middlewares: [
        authenticate("customer", ["bearer"]),
        validateAndTransformBody(StoreLookUpOrder),
      ],
    },
  ],
});
