import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { inTurns } from "../in-turns";
import { storeOrderMiddlewares } from "./ocop/orders/[id]/middlewares";
import { StoreGetParcels, StoreSetParcels } from "./ocop/carts/[id]/parcels/validators";

/**
 * Medusa's completion holds one database connection for its stock lock while it needs others to write
 * (`locking-postgres`, `execute`). A hundred buyers at once would hold the whole pool waiting for each
 * other, and time out beside stock that nobody got.
 */
const COMPLETIONS_AT_ONCE = 3;

export const storeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/complete",
    method: "POST",
    middlewares: [inTurns(COMPLETIONS_AT_ONCE)],
  },
  {
    matcher: "/store/ocop/carts/:id/parcels",
    method: "GET",
    middlewares: [validateQuery(StoreGetParcels)],
  },
  {
    matcher: "/store/ocop/carts/:id/parcels",
    method: "POST",
    middlewares: [validateAndTransformBody(StoreSetParcels)],
  },
  ...storeOrderMiddlewares,
];
