import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { productFilters } from "@ocop/ocop/catalog";
import { searchShop } from "../../../../shop-search/search-shop";
import { isEnglish, shopOf } from "../shop-of";
import type { StoreGetSearchType } from "./validators";

/** The shop's products for what was typed and chosen, with counts per choice and what lies beside. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as StoreGetSearchType;
  const { salesChannelIds, ...shop } = shopOf(req);
  const startedAt = performance.now();
  const { engineMilliseconds, ...answer } = await searchShop(shop, {
    q: query.q,
    filters: productFilters(query),
    sort: query.sort ?? (query.q === "" ? "recommended" : "relevance"),
    limit: query.limit,
    offset: query.offset,
    salesChannelIds,
    isEnglish: isEnglish(req),
  });
  const timings = { engine: engineMilliseconds, search: performance.now() - startedAt };
  const told = Object.entries(timings).map(([name, time]) => `${name};dur=${time.toFixed(1)}`);
  res.setHeader("Server-Timing", told.join(", "));
  res.json({ ...answer, limit: query.limit, offset: query.offset, as_of: shop.scope.asOf });
}
