import { defineMiddlewares } from "@medusajs/framework/http";
import { producerMiddlewares } from "./admin/ocop/producers/middlewares";
import { registeredProductMiddlewares } from "./admin/ocop/registered-products/middlewares";
import { keepConflictSentence } from "./error-handler";
import { StoreGetProducers } from "./store/ocop/producers/validators";
import { StoreGetProducts } from "./store/ocop/products/validators";
import { validateQuery } from "./store/ocop/validate-query";

export default defineMiddlewares({
  errorHandler: keepConflictSentence,
  routes: [
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
    ...producerMiddlewares,
    ...registeredProductMiddlewares,
  ],
});
