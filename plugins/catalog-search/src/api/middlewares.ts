import {
  configureStoreSearch,
  defineMiddlewares,
  validateAndTransformBody,
} from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { AdminRebuildSearch } from "./admin/ocop/search/rebuild/validators";
import { StoreGetSearch } from "./store/ocop/search/validators";
import { StoreGetSuggestions } from "./store/ocop/suggestions/validators";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/admin/ocop/search/rebuild",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminRebuildSearch)],
    },
    {
      matcher: "/store/search",
      middlewares: [
        configureStoreSearch({ allowed_indexes: { product: true, producer: true, place: true } }),
      ],
    },
    {
      matcher: "/store/ocop/search",
      method: "GET",
      middlewares: [validateQuery(StoreGetSearch)],
    },
    {
      matcher: "/store/ocop/suggestions",
      method: "GET",
      middlewares: [validateQuery(StoreGetSuggestions)],
    },
  ],
});
