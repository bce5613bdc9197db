import { defineMiddlewares } from "@medusajs/framework/http";
import { inspectionMiddlewares } from "./admin/ocop/inspections/middlewares";
import { misuseReportMiddlewares } from "./admin/ocop/misuse-reports/middlewares";
import { recallMiddlewares } from "./admin/ocop/recalls/middlewares";
import { storeMisuseReportMiddlewares } from "./store/ocop/misuse-reports/middlewares";
import { StoreGetProducers } from "./store/ocop/producers/validators";
import { StoreGetProducts } from "./store/ocop/products/validators";
import { validateQuery } from "./store/ocop/validate-query";

export default defineMiddlewares({
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
    ...inspectionMiddlewares,
    ...misuseReportMiddlewares,
    ...recallMiddlewares,
    ...storeMisuseReportMiddlewares,
  ],
});
