import { defineMiddlewares } from "@medusajs/framework/http";
import { assessmentMiddlewares } from "./admin/ocop/assessments/middlewares";
import { certificationMiddlewares } from "./admin/ocop/certifications/middlewares";
import { changeMiddlewares } from "./admin/ocop/changes/middlewares";
import { inspectionMiddlewares } from "./admin/ocop/inspections/middlewares";
import { misuseReportMiddlewares } from "./admin/ocop/misuse-reports/middlewares";
import { recallMiddlewares } from "./admin/ocop/recalls/middlewares";
import { staffMiddlewares } from "./admin/ocop/staff/middlewares";
import { keepConflictSentence } from "./error-handler";
import { guardAdmin } from "./guard-admin";
import { storeMisuseReportMiddlewares } from "./store/ocop/misuse-reports/middlewares";
import { StoreGetProducers } from "./store/ocop/producers/validators";
import { StoreGetProducts } from "./store/ocop/products/validators";
import { validateQuery } from "./store/ocop/validate-query";

export default defineMiddlewares({
  errorHandler: keepConflictSentence,
  routes: [
    // First, and without a method: only so does it stand before everything else under /admin.
    { matcher: "/admin", middlewares: [guardAdmin] },
    ...assessmentMiddlewares,
    ...certificationMiddlewares,
    ...changeMiddlewares,
    ...inspectionMiddlewares,
    ...misuseReportMiddlewares,
    ...recallMiddlewares,
    ...staffMiddlewares,
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
    ...storeMisuseReportMiddlewares,
  ],
});
