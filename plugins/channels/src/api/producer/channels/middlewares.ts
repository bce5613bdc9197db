import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { validateBody } from "@ocop/ocop/http";
import {
  ProducerGetPackFile,
  ProducerMarkListing,
  ProducerSavePackSettings,
  ProducerSaveSupplyTerms,
} from "./validators";

const CHANNEL = "/producer/channels/:channel";

export const portalChannelMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${CHANNEL}/settings`,
    method: "POST",
    middlewares: [validateBody(ProducerSavePackSettings)],
  },
  {
    matcher: `${CHANNEL}/products/:product_id`,
    method: "POST",
    middlewares: [validateBody(ProducerMarkListing)],
  },
  {
    matcher: `${CHANNEL}/files/:file`,
    method: "GET",
    middlewares: [validateQuery(ProducerGetPackFile)],
  },
  {
    matcher: "/producer/supply-terms",
    method: "POST",
    bodyParser: { sizeLimit: "500kb" },
    middlewares: [validateBody(ProducerSaveSupplyTerms)],
  },
];
