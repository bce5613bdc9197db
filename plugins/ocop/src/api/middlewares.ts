import { defineMiddlewares } from "@medusajs/framework/http";
import { assessmentMiddlewares } from "./admin/ocop/assessments/middlewares";
import { certificationMiddlewares } from "./admin/ocop/certifications/middlewares";
import { changeMiddlewares } from "./admin/ocop/changes/middlewares";
import { keepConflictSentence } from "./error-handler";
import { StoreGetProducers } from "./store/ocop/producers/validators";
import { StoreGetProducts } from "./store/ocop/products/validators";
import { validateQuery } from "./store/ocop/validate-query";

export default defineMiddlewares({
  errorHandler: keepConflictSentence,
  routes: [
    ...assessmentMiddlewares,
    ...certificationMiddlewares,
    ...changeMiddlewares,
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
